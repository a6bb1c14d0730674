import { expect, test } from 'vitest';
import { presetSource } from '../../src/policy/presets';
import { plumbline } from './command';
import { ownFile } from './own-file';

test('two policies are compared in a sentence a line', async () => {
  const file = ownFile(
    'policy.yml',
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
  const file = ownFile('policy.yml', `# another remark\n${presetSource('stakater')}`);
  expect(await plumbline(['policy', 'diff', 'stakater', file])).toMatchObject({ stdout: '', status: 0 });
});

test.each([[['stakater']], [['stakater', 'interstellio', 'stakater']]])(
  'a comparison of %j is wrong usage',
  async (names) => {
    expect(await plumbline(['policy', 'diff', ...names])).toMatchObject({ status: 2, stdout: '' });
  },
);
