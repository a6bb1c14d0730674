import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, trackedFiles } from './tree';

/** What no file of ours says; this file alone has to. */
const unwanted: [what: string, pattern: RegExp][] = [
  [
    'a package registry',
    /\b(registry\.(npmjs|yarnpkg)|npm\.pkg\.github|artifactory|verdaccio)\b|\/-\/[^/\s"]+\.tgz/,
  ],
  ['a folder of one machine', /(?<![\w.:/-])\/(work|root|home|Users|private|mnt)\/[\w.-]/],
  ['work put off', /\b(TODO|FIXME|XXX|HACK)\b/],
];

const binary = /\.(png|jpe?g|gif|ico|woff2?|pdf)$/;

function unwantedIn(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      unwanted
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${file}:${index + 1} names ${what}: ${line.trim().slice(0, 80)}`),
    );
}

test('no file names a registry or a machine or puts work off', () => {
  const files = trackedFiles().filter((file) => !binary.test(file) && file !== 'test/words.test.ts');
  expect(files).toContain('package-lock.json');
  expect(files.flatMap((file) => unwantedIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('a registry, a machine and work put off are each named with their line', () => {
  const text = 'fine\nhttps://registry.npmjs.org\n/home/me/app\n// TODO later';
  expect(unwantedIn('a.ts', text).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    'a.ts:2 names a package registry',
    'a.ts:3 names a folder of one machine',
    'a.ts:4 names work put off',
  ]);
});
