import { expect, test } from 'vitest';
import { union, without } from '../../../src/policy/clock/intervals';

const from = (start: number, end: number) => ({ from: start, to: end });

test('intervals that overlap or touch become one, others stay apart', () => {
  expect(union([from(4, 6), from(1, 2), from(2, 3), from(5, 7)])).toEqual([from(1, 3), from(4, 7)]);
});

test('an interval that is empty or ends before it begins covers nothing', () => {
  expect(union([from(3, 3), from(9, 5), from(1, 2)])).toEqual([from(1, 2)]);
});

test.each([
  ['before it', from(1, 3)],
  ['up to its start', from(1, 5)],
  ['from its end', from(8, 9)],
  ['after it', from(10, 12)],
])('what is taken out %s leaves an interval whole', (_where, other) => {
  expect(without([from(5, 8)], [other])).toEqual([from(5, 8)]);
});

test('what is taken out of the middle leaves both ends, and of all nothing', () => {
  expect(without([from(1, 9)], [from(3, 5)])).toEqual([from(1, 3), from(5, 9)]);
  expect(without([from(1, 9)], [from(1, 9)])).toEqual([]);
});
