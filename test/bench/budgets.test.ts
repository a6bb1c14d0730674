import { expect, test } from 'vitest';
import { budgetTable } from './budgets';
import { weigh } from './row';

const rows = [
  weigh('judged', 'per second', 2_900, { what: 'JSON.parse', value: 100 }),
  weigh('1 MB', 'ms', 250, { what: '256 × 4 KB', value: 200 }),
];
const lastOf = (table: string) => table.split('\n').at(-1);

test('a figure below what it has to come to is said', () => {
  const table = budgetTable(rows, [{ what: 'judged', is: 'at least', value: 3_000 }]);
  expect(lastOf(table)).toBe('| judged | at least 3,000 per second | 2,900 per second | **no** |');
});

test('a figure that is exactly at its limit holds, also as a ratio to its baseline', () => {
  const ratio = budgetTable(rows, [{ what: '1 MB', is: 'at most', value: 1.25, times: 'its baseline' }]);
  expect(lastOf(ratio)).toBe('| 1 MB | at most 1.25 × its baseline | 1.25 × its baseline | yes |');
  expect(lastOf(budgetTable(rows, [{ what: 'judged', is: 'at least', value: 2_900 }]))).toMatch(/yes \|$/);
});

test('a budget without its figure stops the bench', () => {
  expect(() => budgetTable(rows, [{ what: 'bundle', is: 'at most', value: 1 }])).toThrow('no “bundle”');
});
