import { expect, test } from 'vitest';
import { failure, passed, type Gate } from './gates/gate';
import { gates, nodeIs } from './gates/list';
import { readPlaywright, readVitest } from './gates/reports';
import { choose, listOf, runGates } from './gates/run';
import { testOutcome } from './gates/tested';
import { root } from './tree';

const good: Gate = { name: 'good', about: '', check: () => Promise.resolve(passed) };
const bad: Gate = { name: 'bad', about: '', check: () => Promise.resolve(failure('line 3 is wrong')) };
const broken: Gate = { name: 'broken', about: '', check: () => Promise.reject(new Error('no such tool')) };

test('sums what all gates found and prints what failed', async () => {
  const lines: string[] = [];
  const total = await runGates([good, bad, good], 2, (line) => lines.push(line));
  expect(total).toEqual({ passed: 2, failed: 1, failures: ['bad: line 3 is wrong'] });
  expect(lines.join('\n')).toMatch(/FAILED {2}bad .* 0 passed, 1 failed\nline 3 is wrong/);
});

test('a gate that throws is a failure, not an end', async () => {
  expect(await runGates([broken, good], 1, () => undefined)).toMatchObject({ passed: 1, failed: 1 });
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
  await runGates([noting('base'), noting('one', ['base'])], 2, () => undefined);
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
  await runGates([slow, slow, slow, slow, slow], 2, () => undefined);
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

test('flaky and skipped pages and stray errors count as failed', () => {
  const tests = ['expected', 'flaky', 'skipped'].map((status) => ({ status, results: [] }));
  const spec = { title: 'it fits', file: 'a.spec.ts', line: 5, tests };
  const report = { config, suites: [{ specs: [spec] }], errors: [{ message: 'no browser' }] };
  const { passed, failures } = readPlaywright(JSON.stringify(report));
  expect([passed, failures.length]).toEqual([1, 3]);
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

test('the list at the end is short however much fails', () => {
  expect(listOf([])).toEqual([]);
  const many = Array.from({ length: 40 }, (_, number) => `unit: ${number}`);
  expect(listOf(many).slice(-3)).toEqual(['unit: 11', 'and 28 more, above', '']);
});
