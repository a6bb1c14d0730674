import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

const withHours = (hours: string) => problemsOf(smallPolicy.replace("['09:00', '17:00']", hours));
const closedOn = (date: string) =>
  problemsOf(smallPolicy.replace('timeZone: E', `holidays: [${date}], timeZone: E`));

test.each(["['09:00', '12:00'], ['12:00', '17:00']", "['12:00', '17:00'], ['09:00', '12:00']"])(
  'hours that meet without a gap do not overlap: %s',
  (hours) => {
    expect(withHours(hours)).toEqual([]);
  },
);

test.each(["['09:00', '17:00'], ['12:00', '12:00']", "['12:00', '12:00'], ['09:00', '17:00']"])(
  'empty hours within others are refused only for being empty: %s',
  (hours) => {
    expect(withHours(hours)).toEqual([expect.stringContaining('nothing lies between 12:00 and 12:00')]);
  },
);

test('hours cannot begin at the end of the day', () => {
  expect(withHours("['24:00', '09:00']")).toEqual([
    expect.stringContaining('nothing lies between 24:00 and 09:00'),
  ]);
});

test('a holiday on a date that exists is accepted', () => {
  expect(closedOn('2026-12-25')).toEqual([]);
});

test('a holiday in a thirteenth month is refused as no date', () => {
  expect(closedOn('2026-13-01')).toEqual([expect.stringContaining('there is no date 2026-13-01')]);
});

test('other hours on a date that does not exist are refused where the date stands', () => {
  const source = smallPolicy.replace('timeZone: E', 'overrides: { 2026-02-30: [] }, timeZone: E');
  expect(problemsOf(source)).toEqual([expect.stringMatching(/^16:26 .*there is no date 2026-02-30/)]);
});

test('the night of a Monday may not run into the hours of the Tuesday', () => {
  expect(withHours("['22:00', '10:00']], tue: [['09:00', '17:00']")).toEqual([
    expect.stringContaining('hours.tue[0]: the night of mon, 22:00–10:00'),
  ]);
});
