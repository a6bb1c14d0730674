import { expect, test } from 'vitest';
import { agreementReport } from '../../../src/policy/backtest/agreement-report';

const LEVELS = ['P1', 'P2', 'P3', 'P4'];

/** Requests by the severity they ended at (row) and the one suggested (column); each key says where it lies. */
function tableOf(counts: number[][]) {
  return counts.map((row, final) =>
    row.map((count, suggested) => ({
      count,
      keys: Array.from({ length: count }, (_, at) => `${final + 1}${suggested + 1}-${at}`),
    })),
  );
}

// Of five that ended at P1, one was suggested P2 and one P3; nothing ended at P3, nothing was suggested P4.
const TABLE = tableOf([
  [3, 1, 1, 0],
  [2, 0, 0, 0],
  [0, 0, 0, 0],
  [1, 1, 0, 0],
]);

test('the share of good suggestions is that of all requests whose end is known', () => {
  expect(agreementReport(LEVELS, TABLE, 4)).toMatchObject({ requests: 9, unknown: 4, same: 3 / 9 });
});

test('both kappas stand in the report as soon as there is something to compare', () => {
  const { kappa, weighted } = agreementReport(
    ['P1', 'P2'],
    tableOf([
      [3, 1],
      [1, 3],
    ]),
    0,
  );
  expect([kappa?.value, weighted?.value]).toEqual([0.5, 0.5]);
});

test('a severity is found in the share of its requests, and right in the share of its suggestions', () => {
  const { perLevel } = agreementReport(LEVELS, TABLE, 0);
  expect(perLevel.slice(0, 2)).toEqual([
    { level: 'P1', requests: 5, found: 3 / 5, right: 3 / 6 },
    { level: 'P2', requests: 2, found: 0, right: 0 },
  ]);
});

test('a severity at which nothing ended has no share found, and one never suggested no share right', () => {
  const { perLevel } = agreementReport(LEVELS, TABLE, 0);
  expect(perLevel.slice(2)).toEqual([
    { level: 'P3', requests: 0, right: 0 },
    { level: 'P4', requests: 2, found: 0 },
  ]);
});

test('P1s suggested lower are missed, and lower ones suggested P1 are false alarms', () => {
  const { missed, falseAlarms } = agreementReport(LEVELS, TABLE, 0);
  expect(missed).toEqual({ count: 2, keys: ['12-0', '13-0'] });
  expect(falseAlarms).toEqual({ count: 3, keys: ['21-0', '21-1', '41-0'] });
});
