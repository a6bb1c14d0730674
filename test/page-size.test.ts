import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from './tree';

const KB = 1024;
const settings = join(root, 'static/pages/dist/settings');

function read(file: string): string {
  return readFileSync(join(settings, file), 'utf8');
}

/** What the page itself loads: its scripts and style sheets. */
function ofPage(): string[] {
  return Array.from(
    read('index.html').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g),
    ([, file = '']) => file,
  );
}

/** What a part that is loaded on demand needs, as vite lists it beside the `import()` that a file loads it with. */
function ofPart(from: string, part: string): string[] {
  const code = read(from);
  const listed = /m\.f=\[([^\]]*)\]/.exec(code)?.[1]?.split(',') ?? [];
  const call = new RegExp(
    `import\\(.\\./(${part}-[\\w-]+\\.js).\\)[^,]*?\\},(?:__vite__mapDeps\\(\\[([\\d,]*)\\]\\)|\\[\\])`,
  ).exec(code);
  if (call?.[1] === undefined) throw new Error(`${from} loads no ${part}.`);
  const places = call[2]?.split(',').map(Number) ?? [];
  const beside = places.map((place) => basename(JSON.parse(listed[place] ?? '""') as string));
  return [call[1], ...beside].map((name) => join('assets', name));
}

function scriptNamed(part: string, files: string[]): string {
  const found = files.find((file) => basename(file).startsWith(`${part}-`) && file.endsWith('.js'));
  if (found === undefined) throw new Error(`Nothing that is loaded is called ${part}.`);
  return found;
}

/** Kilobytes that come over the line, each file compressed by itself. */
function sizeOf(files: string[]): number {
  return [...new Set(files)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / KB;
}

test('the settings open with at most 250 KB on their overview', () => {
  const page = ofPage();
  const overview = ofPart(scriptNamed('index', page), 'overview-tab');
  expect(sizeOf([...page, ...overview])).toBeLessThanOrEqual(250);
});

test('a desk without a policy opens with at most 250 KB', () => {
  const page = ofPage();
  const tab = ofPart(scriptNamed('index', page), 'policy-tab');
  const start = ofPart(scriptNamed('policy-tab', tab), 'first-run');
  expect(sizeOf([...page, ...tab, ...start])).toBeLessThanOrEqual(250);
});

test('the code editor is loaded by nobody who stays with the form', () => {
  const page = ofPage();
  const tab = ofPart(scriptNamed('index', page), 'policy-tab');
  const editor = ofPart(scriptNamed('policy-tab', tab), 'policy-editor');
  const form = [...page, ...tab, ...editor];
  expect(form.filter((file) => read(file).includes('cm-scroller'))).toEqual([]);
  const text = ofPart(scriptNamed('policy-editor', editor), 'text-view');
  expect(text.some((file) => read(file).includes('cm-scroller'))).toBe(true);
});
