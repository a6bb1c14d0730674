import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

const first = 'firstResponse: { minutes: 60 }';
const second = 'firstResponse: { businessDays: 1, calendar: office }';
const withTargets = (critical: string, normal: string) =>
  problemsOf(
    smallPolicy.replace(first, `firstResponse: ${critical}`).replace(second, `firstResponse: ${normal}`),
  );

test('a level with fewer business days than the one above is refused', () => {
  expect(
    withTargets('{ businessDays: 3, calendar: office }', '{ businessDays: 2, calendar: office }'),
  ).toEqual([expect.stringContaining('P2 is answered sooner than the more severe P1')]);
});

test('two levels may be answered within the same number of business days', () => {
  expect(
    withTargets('{ businessDays: 2, calendar: office }', '{ businessDays: 2, calendar: office }'),
  ).toEqual([]);
});

test('targets in different calendars are not compared with one another', () => {
  expect(withTargets('{ minutes: 60 }', '{ minutes: 30, calendar: office }')).toEqual([]);
});
