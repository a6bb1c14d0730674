import { expect, test } from 'vitest';
import { readText } from '../tree';
import { appCopy, findingsOf } from './app-copy';

test("Atlassian's linters find the two faults that were put into the app, and nothing else", async () => {
  // Two in one run, which takes its time over the types of the whole app.
  const app = appCopy((manifest) => manifest.replace('handler: index.pages', 'handler: index.pagez'), {
    'leak.ts':
      "import { fetch } from '@forge/api';\nexport const leak = () => fetch('https://evil.example/x');",
  });
  expect((await findingsOf('lint.cjs', app)).sort()).toEqual([
    expect.stringMatching(/Cannot find exported function "pagez"/),
    expect.stringMatching(/leak\.ts:2 \w+: .*evil\.example/),
  ]);
}, 240_000);

test('tsconfig names the sources in the one form the linters can read', () => {
  // They expand globs; a plain folder name makes them skip every TypeScript file without a word.
  expect(/"include": .*/.exec(readText('tsconfig.json'))?.[0]).toContain('"src/**/*"');
});
