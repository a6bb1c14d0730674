import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { presetSource } from '../../src/policy/presets';
import { plumbline } from './command';

function policyFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-')), 'policy.yml');
  writeFileSync(file, text);
  return file;
}

test('two policies are compared in a sentence a line', async () => {
  const file = policyFile(
    presetSource('stakater').replace('minutes: 240', 'minutes: 180').replace('hold #', 'coach #'),
  );
  const { stdout, status } = await plumbline(['policy', 'diff', 'stakater', file]);
  expect(stdout.split('\n')).toEqual([
    'P2 is now due in 3 business hours instead of 4, on 3 request types.',
    'Company addresses: coach instead of hold.',
    '',
  ]);
  expect(status).toBe(0);
});

test('policies that say the same differ in no line', async () => {
  const file = policyFile(`# another remark\n${presetSource('stakater')}`);
  expect(await plumbline(['policy', 'diff', 'stakater', file])).toMatchObject({ stdout: '', status: 0 });
});

test.each([[['stakater']], [['stakater', 'interstellio', 'stakater']]])(
  'a comparison of %j is wrong usage',
  async (names) => {
    expect(await plumbline(['policy', 'diff', ...names])).toMatchObject({ status: 2, stdout: '' });
  },
);
