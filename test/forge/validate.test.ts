import { expect, test } from 'vitest';
import { appCopy, findingsOf } from './app-copy';

test("Atlassian's full validation finds nothing in the manifest", async () => {
  expect(await findingsOf('validate.cjs', appCopy())).toEqual([]);
}, 120_000);

test("Atlassian's full validation names a wrong interval", async () => {
  const app = appCopy((manifest) => manifest.replace('interval: fiveMinute', 'interval: fortnight'));
  expect((await findingsOf('validate.cjs', app)).join()).toMatch(/^manifest\.yml:\d+ error: .*fortnight/);
}, 120_000);
