import { expect, test } from 'vitest';
import { measure, medianOf, tableOf, weigh } from './row';

test('the median is the middle value, or between the middle two', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([4, 1, 2, 9])).toBe(3);
  expect(() => medianOf([])).toThrow('no median of nothing');
});

test('a thing and its baseline are measured in turns', async () => {
  const order: string[] = [];
  const take = (name: string, value: number) => () => {
    order.push(name);
    return value;
  };
  const row = await measure('require', 'ms', 2, take('thing', 7), { what: 'bare', take: take('bare', 1) });
  expect(order).toEqual(['thing', 'bare', 'thing', 'bare']);
  expect(row).toEqual({
    what: 'require',
    unit: 'ms',
    runs: 2,
    value: 7,
    baseline: { what: 'bare', value: 1 },
  });
});

test('the table keeps three figures and groups thousands', () => {
  const table = tableOf([weigh('bundle', 'kB', 1234.56, { what: 'bare', value: 0.12345 })]);
  expect(table.split('\n').at(-1)).toBe('| bundle | 1,235 kB | bare | 0.123 kB | 1 |');
});
