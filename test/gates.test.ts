import { expect, test } from 'vitest';
import { playwrightCounts, testOutcome, vitestCounts } from './gates/counts';
import { failure, passed, type Gate } from './gates/gate';
import { gates, nodeIs } from './gates/list';
import { choose, runGates } from './gates/run';

const good: Gate = { name: 'good', about: '', check: () => Promise.resolve(passed) };
const bad: Gate = { name: 'bad', about: '', check: () => Promise.resolve(failure('line 3 is wrong')) };
const broken: Gate = { name: 'broken', about: '', check: () => Promise.reject(new Error('no such tool')) };

test('sums what all gates found and prints what failed', async () => {
  const lines: string[] = [];
  const total = await runGates([good, bad, good], 2, (line) => lines.push(line));
  expect(total).toEqual({ passed: 2, failed: 1 });
  expect(lines.join('\n')).toMatch(/FAILED {2}bad .* 0 passed, 1 failed\nline 3 is wrong/);
});

test('a gate that throws is a failure, not an end', async () => {
  expect(await runGates([broken, good], 1, () => undefined)).toEqual({ passed: 1, failed: 1 });
});

test('a gate that leans on another begins when that one has ended', async () => {
  const order: string[] = [];
  const noting = (name: string, after?: string): Gate => ({
    ...good,
    ...{ name, ...(after !== undefined && { after }) },
    check: async () => {
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
      return passed;
    },
  });
  await runGates([noting('base'), noting('one', 'base')], 2, () => undefined);
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
    failed: 1,
    output: expect.stringContaining('npm ci') as string,
  });
  expect(nodeIs('v24.21.0')).toEqual(passed);
});

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('skipped tests and files that do not load count as failed', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const report = { ...vitest, numPendingTests: 2, numTodoTests: 1, testResults: [unloaded] };
  expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 4 });
});

test('flaky and skipped pages and stray errors count as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
  expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 4 });
});

test('a test run without a test or a report fails', () => {
  const none = JSON.stringify({ ...vitest, numPassedTests: 0 });
  expect(testOutcome({ status: 0, output: '' }, none, vitestCounts)).toMatchObject({ passed: 0, failed: 1 });
  expect(testOutcome({ status: 0, output: '' }, undefined, vitestCounts)).toMatchObject({
    passed: 0,
    failed: 1,
  });
});

test('a test run that fails without saying where still fails', () => {
  const all = JSON.stringify(vitest);
  expect(testOutcome({ status: 1, output: '' }, all, vitestCounts)).toMatchObject({ passed: 5, failed: 1 });
});
