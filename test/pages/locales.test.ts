import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import de from '../../static/locales/de-DE.json';
import en from '../../static/locales/en-US.json';

const root = join(import.meta.dirname, '../..');

function sources(): string {
  // What changes and what a site lacks is worded in the policy's own room.
  return ['static', 'src/policy']
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('dist'))
        .map((file) => readFileSync(join(root, room, file), 'utf8')),
    )
    .join('\n');
}

function blanks(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{\w+\}/g), ([blank]) => blank).sort();
}

test('both languages have the same sentences in the same order', () => {
  expect(Object.keys(de)).toEqual(Object.keys(en));
});

test('each sentence has the same blanks in both languages', () => {
  const inEach = (sentences: Record<string, string>) => Object.values(sentences).map(blanks);
  expect(inEach(de)).toEqual(inEach(en));
});

test('every sentence is said somewhere', () => {
  const text = sources();
  const prefixes = Array.from(text.matchAll(/`([\w.]+\.)\$\{/g), ([, prefix]) => prefix ?? '');
  const inManifest = (word: string) => word.startsWith('title.');
  const said = (word: string) =>
    text.includes(`'${word}'`) || prefixes.some((prefix) => word.startsWith(prefix));
  expect(Object.keys(en).filter((word) => !inManifest(word) && !said(word))).toEqual([]);
});
