import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kappaOf, quadraticKappaOf, sameShare, type Confusion } from '../../../src/policy/backtest/agreement';
import { quadraticKappa } from '../kappa';
import { deltaError, disagreementKappa, pairsIn, resampled, square } from './by-brute-force';

const confusion = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc.array(fc.array(fc.nat(12), { minLength: levels, maxLength: levels }), {
    minLength: levels,
    maxLength: levels,
  }),
);

const unequal = (row: number, column: number) => (row === column ? 0 : 1);

/** Value and standard error to four digits, as printed in the sources. */
function printed(estimate: ReturnType<typeof kappaOf>) {
  const { value, low, high } = estimate ?? { value: NaN, low: NaN, high: NaN };
  return [value, (high - low) / 2 / 1.959964].map((figure) => Number(figure.toFixed(4)));
}

// SAS/STAT, PROC FREQ, example "Cohen's kappa coefficient": two dermatologists.
const SKIN = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];
// Agresti, Categorical Data Analysis, table 2.10: answers of husbands and wives; figures as R's vcd prints them.
const COUPLES = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];

test('two dermatologists agree as the SAS manual says', () => {
  expect(printed(kappaOf(SKIN))).toEqual([0.3449, 0.0724]);
  expect(kappaOf(SKIN)?.low).toBeCloseTo(0.203, 4);
  expect(kappaOf(SKIN)?.high).toBeCloseTo(0.4868, 4);
});

test('husbands and wives agree as the textbook says, weighted and not', () => {
  expect(printed(kappaOf(COUPLES))).toEqual([0.1293, 0.0686]);
  expect(printed(quadraticKappaOf(COUPLES))).toEqual([0.332, 0.0973]);
});

test('kappa is what counting pairs of labels one by one gives', () => {
  fc.assert(
    fc.property(confusion, (table) => {
      const pairs = pairsIn(table);
      fc.pre(new Set(pairs.map(String)).size > 1);
      expect(kappaOf(table)?.value).toBeCloseTo(disagreementKappa(pairs, unequal), 9);
      expect(quadraticKappaOf(table)?.value).toBeCloseTo(disagreementKappa(pairs, square), 9);
    }),
  );
});

test('weighted kappa is the one that the tests of the rules reckon with', () => {
  fc.assert(
    fc.property(confusion, (table) => {
      const weighted = quadraticKappaOf(table);
      if (weighted) expect(weighted.value).toBeCloseTo(quadraticKappa(pairsIn(table), table.length), 9);
    }),
  );
});

test('the standard error is that of the delta method, differentiated by numbers', () => {
  fc.assert(
    fc.property(confusion, (table) => {
      for (const [estimate, miss] of [
        [kappaOf(table), unequal],
        [quadraticKappaOf(table), square],
      ] as const) {
        if (!estimate || estimate.low <= -1 || estimate.high >= 1) continue;
        expect((estimate.high - estimate.low) / 2 / 1.959964).toBeCloseTo(deltaError(table, miss), 4);
      }
    }),
  );
});

test('the interval holds 95 % of what resampling the requests gives', () => {
  const table = [
    [40, 9, 2],
    [11, 60, 15],
    [3, 20, 90],
  ];
  for (const [estimate, miss] of [
    [kappaOf(table), unequal],
    [quadraticKappaOf(table), square],
  ] as const) {
    const drawn = resampled(pairsIn(table), 500).map((pairs) => disagreementKappa(pairs, miss));
    const inside = drawn.filter((one) => estimate && one >= estimate.low && one <= estimate.high);
    expect(inside.length / drawn.length).toBeGreaterThan(0.92);
    expect(inside.length / drawn.length).toBeLessThan(0.98);
  }
});

const degenerate: Record<string, Confusion> = {
  'no request': [
    [0, 0],
    [0, 0],
  ],
  'one level only': [
    [0, 0, 0],
    [0, 7, 0],
    [0, 0, 0],
  ],
  'one level each': [
    [0, 0],
    [4, 0],
  ],
  'no level at all': [],
};

test.each(Object.entries(degenerate))('%s has no kappa', (_, table) => {
  expect([kappaOf(table), quadraticKappaOf(table)]).toEqual([undefined, undefined]);
});

test('raters who used two levels and never parted agree wholly, those who always parted not at all', () => {
  const diagonal = [
    [3, 0],
    [0, 5],
  ];
  expect([kappaOf(diagonal), quadraticKappaOf(diagonal)]).toEqual([
    { value: 1, low: 1, high: 1 },
    { value: 1, low: 1, high: 1 },
  ]);
  expect(
    kappaOf([
      [0, 4],
      [4, 0],
    ]),
  ).toEqual({ value: -1, low: -1, high: -1 });
});

test('figures stay within their bounds and are never no numbers', () => {
  fc.assert(
    fc.property(confusion, (table) => {
      for (const estimate of [kappaOf(table), quadraticKappaOf(table)]) {
        if (!estimate) continue;
        expect(-1 <= estimate.low && estimate.low <= estimate.value + 1e-9).toBe(true);
        expect(estimate.value <= estimate.high + 1e-9 && estimate.high <= 1).toBe(true);
      }
    }),
  );
});

test('the share of the same level counts the diagonal', () => {
  expect(sameShare(SKIN)).toBeCloseTo(45 / 88, 12);
  expect(sameShare([[0]])).toBeUndefined();
});
