import { expect, test } from 'vitest';
import { always, businessTimeOf } from '../../../src/policy/clock/business-time';
import type { Calendar } from '../../../src/policy/schema/calendar';
import { at, calendar, only, shown } from './calendar-builder';

const due = (given: Calendar, start: string, minutes: number) =>
  shown(businessTimeOf(given).addMinutes(at(start), minutes));
const dueDay = (given: Calendar, start: string, days: number) =>
  shown(businessTimeOf(given).addBusinessDays(at(start), days));
const opening = (given: Calendar, start: string) => shown(businessTimeOf(given).nextOpen(at(start)));
const minutes = (given: Calendar, start: string, end: string) =>
  businessTimeOf(given).openBetween(at(start), at(end)) / 60_000;

// 2026-11-20 is a Friday.
test('a target used up exactly at closing is due at closing', () => {
  expect(due(calendar(), '2026-11-20T16:00Z', 60)).toBe('2026-11-20T17:00');
});

test('minutes left at closing go on at the next opening', () => {
  expect(due(calendar(), '2026-11-20T16:30Z', 60)).toBe('2026-11-23T09:30');
});

test('a target of nothing is due as soon as it is open', () => {
  expect(due(calendar(), '2026-11-21T12:00Z', 0)).toBe('2026-11-23T09:00');
});

test('a part of a minute is kept', () => {
  const due = businessTimeOf(calendar()).addMinutes(at('2026-11-20T16:58:30Z'), 1.5);
  expect(new Date(due).toISOString()).toBe('2026-11-20T17:00:00.000Z');
});

test('a year of open hours is added as ordinary weeks are', () => {
  expect(due(calendar(), '2026-11-20T09:00Z', 52 * 5 * 480 + 60)).toBe('2027-11-19T10:00');
});

test('closing time is closed and opening time is open', () => {
  expect(opening(calendar(), '2026-11-20T17:00Z')).toBe('2026-11-23T09:00');
  expect(opening(calendar(), '2026-11-23T09:00Z')).toBe('2026-11-23T09:00');
  expect(businessTimeOf(calendar()).isOpen(at('2026-11-20T17:00Z'))).toBe(false);
  expect(businessTimeOf(calendar()).isOpen(at('2026-11-20T16:59Z'))).toBe(true);
});

test('a lunch between two pairs of hours is not counted', () => {
  const two = only({
    fri: [
      ['13:00', '17:00'],
      ['09:00', '12:00'],
    ],
  });
  expect(due(two, '2026-11-20T11:30Z', 60)).toBe('2026-11-20T13:30');
  expect(minutes(two, '2026-11-20T00:00Z', '2026-11-21T00:00Z')).toBe(7 * 60);
});

test('a holiday beats an override, an override the weekly hours', () => {
  const early: Calendar['hours']['mon'] = [['06:00', '07:00']];
  const overrides = { '2026-11-23': early, '2026-11-24': early };
  const special = calendar({ holidays: ['2026-11-23'], overrides });
  expect(opening(special, '2026-11-22T12:00Z')).toBe('2026-11-24T06:00');
});

test('a break is taken out of its day', () => {
  const withBreak = calendar({ breaks: { '2026-11-20': [['12:00', '13:00']] } });
  expect(due(withBreak, '2026-11-20T11:30Z', 60)).toBe('2026-11-20T13:30');
});

test('a business day keeps the clock time of the start', () => {
  expect(dueDay(calendar(), '2026-11-20T10:15Z', 1)).toBe('2026-11-23T10:15');
});

test('a business day ends at the latest with the last closing', () => {
  const short = calendar({ overrides: { '2026-11-23': [['09:00', '12:00']] } });
  expect(dueDay(short, '2026-11-20T15:00Z', 1)).toBe('2026-11-23T12:00');
});

test('a business day that starts out of hours counts from the opening', () => {
  expect(dueDay(calendar(), '2026-11-21T12:00Z', 1)).toBe('2026-11-24T09:00');
});

test('a day that a break empties is no business day', () => {
  const off = calendar({ breaks: { '2026-11-23': [['08:00', '18:00']] } });
  expect(dueDay(off, '2026-11-20T10:00Z', 1)).toBe('2026-11-24T10:00');
});

test('business days are counted over half-years', () => {
  expect(dueDay(calendar(), '2026-11-20T10:00Z', 5 * 520)).toBe('2036-11-07T10:00');
});

test('nothing is open before it starts', () => {
  expect(minutes(calendar(), '2026-11-20T12:00Z', '2026-11-20T10:00Z')).toBe(0);
});

test('a calendar that never opens is refused', () => {
  expect(() => businessTimeOf(only({})).addMinutes(0, 1)).toThrow(
    'not open for long enough in the next two centuries',
  );
});

test('the built-in calendar counts nights and weekends', () => {
  const start = at('2026-11-20T22:00Z');
  expect(shown(always.addMinutes(start, 1.5 * 60))).toBe('2026-11-20T23:30');
  expect(shown(always.addBusinessDays(always.nextOpen(start), 2))).toBe('2026-11-22T22:00');
  expect([always.isOpen(start), always.openBetween(start, start - 1)]).toEqual([true, 0]);
});
