import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preset, presetNames, presetSource } from '../../src/policy/presets';
import { assess } from '../../src/policy/severity';
import { plumbline } from './command';
import { ownFile } from './own-file';

/** A command line in a process of its own, as `npm run plumbline` starts it. */
function started(args: string[], input = '') {
  const main = join(import.meta.dirname, '../../cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a file with three mistakes prints three lines with place and advice', async () => {
  const file = ownFile(
    'policy.yml',
    presetSource('stakater')
      .replace('clock: logged', 'clok: logged')
      .replace('defaultTier: standard', 'defaultTier: basic')
      .replace('timeZone: Europe/Stockholm', 'timeZone: 7'),
  );
  const { status, stdout } = await plumbline(['policy', 'check', file]);
  const lines = stdout.trim().split('\n');
  expect(status).toBe(1);
  expect(lines.every((line) => /^.*policy\.yml:\d+:\d+ [\w.[\]]+: .{10,}$/.test(line))).toBe(true);
  expect(lines.map((line) => line.split(' ')[1])).toEqual([
    'severities[0].clok:',
    'calendars.business.timeZone:',
    'customers.defaultTier:',
  ]);
});

test.each(presetNames)('preset %s that is shown passes its own check', async (name) => {
  const { stdout } = await plumbline(['policy', 'show', name]);
  expect(await plumbline(['policy', 'check', ownFile('policy.yml', stdout)])).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('the presets are listed by name', async () => {
  expect(await plumbline(['policy', 'presets'])).toMatchObject({ stdout: 'stakater\ninterstellio\n' });
});

test('a started process answers each line by the preset that is named', () => {
  const line = JSON.stringify({
    id: 'a',
    channel: 'email',
    summary: 'P1 down',
    description: 'Company: X Ltd',
  });
  const { status, stdout } = started(['check', '--policy', 'interstellio'], `${line}\n`);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'a',
    complete: false,
    facts: { company: { state: 'present', quote: 'X Ltd' }, phone: { state: 'absent' } },
  });
});

test('assess gives the answer of the app in the shape of the contract', async () => {
  const request = { channel: 'portal', summary: 'Everything is down', description: '' } as const;
  const { stdout } = await plumbline(['assess'], JSON.stringify({ id: 1, ...request }));
  const { question, ...answer } = assess(preset('stakater'), request);
  const { text, changes } = question ?? {};
  expect(JSON.parse(stdout)).toEqual({ id: 1, chosen: null, ...answer, question: { text, changes } });
});

test.each([
  [['frobnicate'], 'there is no verb `frobnicate`'],
  [['check', '--polcy', 'x'], "Unknown option '--polcy'"],
  [['check', '--policy', '/nowhere.yml'], 'cannot read /nowhere.yml (ENOENT)'],
  [['holidays', 'ZA', '--year', '2026'], "Unknown option '--year'"],
  [['policy', 'show', 'acme'], 'choose one of stakater, interstellio'],
])('wrong usage %j is explained with exit status 2', async (args, words) => {
  const { status, stderr } = await plumbline(args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test.each(['policy', 'check', 'due', 'holidays', 'backtest'])('%s has help', async (verb) => {
  const { status, stdout } = await plumbline([verb, '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain(`plumbline ${verb}`);
});
