import { expect, test } from 'vitest';
import { failure, type Gate, type Outcome, passed } from './gates/gate';
import { gates, nodeIs } from './gates/list';
import { readPlaywright, readVitest } from './gates/reports';
import { choose, type Reporting, runGates } from './gates/run';
import { testOutcome } from './gates/tested';
import { root } from './tree';

const good: Gate = { name: 'good', about: '', check: () => Promise.resolve(passed) };
const bad: Gate = { name: 'bad', about: '', check: () => Promise.resolve(failure('line 3 is wrong')) };
const broken: Gate = { name: 'broken', about: '', check: () => Promise.reject(new Error('no such tool')) };

const silent: Reporting = { print: () => undefined, keep: (gate) => `${gate}.txt` };

/** What a run of gates prints, and what it keeps. */
async function printed(...all: Gate[]): Promise<{ text: string; kept: Record<string, string> }> {
  const lines: string[] = [];
  const kept: Record<string, string> = {};
  await runGates(all, 1, {
    print: (line) => lines.push(line),
    keep(gate, output) {
      kept[gate] = output;
      return `${gate}.txt`;
    },
  });
  return { text: lines.join('\n'), kept };
}

const finding = (found: Partial<Outcome>): Gate => ({
  ...{ name: 'found', about: '' },
  check: () => Promise.resolve({ ...passed, ...found }),
});

test('the run sums up what all gates found', async () => {
  expect(await runGates([good, bad, good], 2, silent)).toEqual({ passed: 2, failed: 1 });
});

test('beneath a failed gate stand its failures and the file with everything', async () => {
  const { text, kept } = await printed(finding({ failures: ['a.ts:3 is wrong'], output: 'a long story' }));
  expect(text).toMatch(
    /^FAILED {2}found .* 1 passed, 1 failed\n {2}a\.ts:3 is wrong\n {2}Everything it said: found\.txt$/,
  );
  expect(kept).toEqual({ found: 'a long story' });
});

test('the list of failures is short however much fails', async () => {
  const failures = Array.from({ length: 40 }, (_, number) => `number ${number}`);
  const { text } = await printed(finding({ failures }));
  expect(text).toMatch(/number 7\n {2}and 32 more\n/);
});

test('what passed on the second try is named beneath its gate', async () => {
  const { text } = await printed(finding({ retried: ['a.spec.ts:5 it fits'] }));
  expect(text).toMatch(/^passed .*\n {2}passed on the second try: a\.spec\.ts:5 it fits$/);
});

test('a gate that throws is a failure, not an end', async () => {
  expect(await runGates([broken, good], 1, silent)).toMatchObject({ passed: 1, failed: 1 });
});

test('a gate that waits for another begins when that one has ended', async () => {
  const order: string[] = [];
  const noting = (name: string, after?: string[]): Gate => ({
    ...good,
    ...{ name, ...(after !== undefined && { after }) },
    check: async () => {
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
      return passed;
    },
  });
  await runGates([noting('base'), noting('one', ['base'])], 2, silent);
  expect(order).toEqual(['base begins', 'base ends', 'one begins', 'one ends']);
});

test('never more gates at once than allowed', async () => {
  let running = 0;
  let most = 0;
  const slow: Gate = {
    ...good,
    check: async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      return passed;
    },
  };
  await runGates([slow, slow, slow, slow, slow], 2, silent);
  expect(most).toBe(2);
});

test('an unknown gate name is refused with the known ones', () => {
  expect(() => choose(gates, ['speling'])).toThrow(/No gate is called speling. There are: node, build/);
});

test('an old Node is told how to get a new one', () => {
  expect(nodeIs('v20.20.2')).toMatchObject({
    passed: 0,
    output: expect.stringContaining('npm ci') as string,
  });
  expect(nodeIs('v24.21.0')).toEqual(passed);
});

const file = `${root}/test/a.test.ts`;
const vitest = (status: string, ...failureMessages: string[]) =>
  JSON.stringify({
    testResults: [
      { name: file, status, assertionResults: [{ status, title: 'one is two', failureMessages }] },
    ],
  });

test('a failed test is listed with its line and the beginning of why', () => {
  const why = `AssertionError: expected 1 to be 2\n    at ${file}:7:13\n    at ${root}/node_modules/x.js:1:1`;
  const { passed, failures } = readVitest(vitest('failed', why));
  expect(passed).toBe(0);
  expect(failures[0]).toMatch(/^test\/a\.test\.ts:7 one is two\n {2}AssertionError: expected 1 to be 2 · at/);
});

test('skipped tests and files that do not load count as failed', () => {
  expect(readVitest(vitest('pending')).failures).toEqual(['test/a.test.ts one is two\n  is pending']);
  const unloaded = { name: file, status: 'failed', message: 'no such module', assertionResults: [] };
  expect(readVitest(JSON.stringify({ testResults: [unloaded] }))).toEqual({
    passed: 0,
    failures: ['test/a.test.ts could not be loaded\n  no such module'],
  });
});

const config = { rootDir: `${root}/test/pages` };

test('a failed page is listed with both lines and without colours', () => {
  const location = { file: `${root}/test/pages/support/looks.ts`, line: 41 };
  const errors = [{ message: '\u001b[31mError: too wide\u001b[39m', location }];
  const spec = {
    title: 'it fits',
    file: 'a.spec.ts',
    line: 5,
    tests: [{ status: 'unexpected', results: [{ errors }] }],
  };
  const report = { config, suites: [{ specs: [], suites: [{ specs: [spec] }] }], errors: [] };
  expect(readPlaywright(JSON.stringify(report)).failures).toEqual([
    'test/pages/a.spec.ts:5 it fits\n  at test/pages/support/looks.ts:41: Error: too wide',
  ]);
});

test('skipped pages and stray errors count as failed', () => {
  const tests = ['expected', 'skipped'].map((status) => ({ status, results: [] }));
  const spec = { title: 'it fits', file: 'a.spec.ts', line: 5, tests };
  const report = { config, suites: [{ specs: [spec] }], errors: [{ message: 'no browser' }] };
  const { passed, failures } = readPlaywright(JSON.stringify(report));
  expect([passed, failures.length]).toEqual([1, 2]);
});

test('a page that passes on the second try counts as passed and is named', () => {
  const results = [{ errors: [{ message: 'too wide' }] }, { errors: [] }];
  const spec = { title: 'it fits', file: 'a.spec.ts', line: 5, tests: [{ status: 'flaky', results }] };
  const report = { config, suites: [{ specs: [spec] }], errors: [] };
  expect(readPlaywright(JSON.stringify(report))).toEqual({
    passed: 1,
    failures: [],
    retried: ['test/pages/a.spec.ts:5 it fits'],
  });
});

test('a page that fails twice is listed once with its last reason', () => {
  const results = ['too wide', 'too dark'].map((message) => ({ errors: [{ message }] }));
  const spec = { title: 'it fits', file: 'a.spec.ts', line: 5, tests: [{ status: 'unexpected', results }] };
  const report = { config, suites: [{ specs: [spec] }], errors: [] };
  expect(readPlaywright(JSON.stringify(report)).failures).toEqual([
    'test/pages/a.spec.ts:5 it fits\n  too dark',
  ]);
});

test('a test run without a test or a report fails', () => {
  const none = JSON.stringify({ testResults: [] });
  const run = { status: 0, output: '' };
  expect(testOutcome(run, none, readVitest).failures).toEqual(['The run found no test.']);
  expect(testOutcome(run, undefined, readVitest).failures).toEqual(['The run ended without a report.']);
});

test('a test run that fails without saying where still fails', () => {
  const outcome = testOutcome({ status: 1, output: 'out of memory' }, vitest('passed'), readVitest);
  expect(outcome).toEqual({ passed: 1, failures: ['out of memory'], output: 'out of memory' });
});
