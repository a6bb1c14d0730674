import { expect, test } from 'vitest';
import { businessTimeOf } from '../../../src/policy/clock/business-time';
import { narrower } from '../../../src/policy/clock/narrower';
import type { Hours } from '../../../src/policy/schema/calendar';
import { at, calendar, only, shown } from './calendar-builder';

const night: Hours = [['22:00', '06:00']];
const nights = (changes = {}) => only({ thu: night, fri: night, mon: night }, changes);

// 2026-11-20 is a Friday.
test('a night is open until the morning after', () => {
  const time = businessTimeOf(nights());
  expect(shown(time.addMinutes(at('2026-11-20T23:00Z'), 300))).toBe('2026-11-21T04:00');
  expect(shown(time.addMinutes(at('2026-11-21T05:30Z'), 60))).toBe('2026-11-23T22:30');
});

test('a night that closes at 00:00 ends with its day', () => {
  const evening = businessTimeOf(only({ fri: [['18:00', '00:00']] }));
  expect(evening.openBetween(at('2026-11-20T00:00Z'), at('2026-11-22T00:00Z'))).toBe(6 * 3_600_000);
});

test('a night that opened before a holiday is worked to its end', () => {
  const time = businessTimeOf(nights({ holidays: ['2026-11-20'] }));
  expect(time.isOpen(at('2026-11-20T05:00Z'))).toBe(true);
  expect(shown(time.nextOpen(at('2026-11-20T06:00Z')))).toBe('2026-11-23T22:00');
});

test('a break after midnight is taken out of the night before', () => {
  const time = businessTimeOf(nights({ breaks: { '2026-11-21': [['01:00', '02:00']] } }));
  expect(shown(time.addMinutes(at('2026-11-21T00:30Z'), 60))).toBe('2026-11-21T02:30');
});

test('a night that runs into the hours of an override counts once', () => {
  const time = businessTimeOf(nights({ overrides: { '2026-11-21': [['00:00', '08:00']] } }));
  expect(time.openBetween(at('2026-11-20T22:00Z'), at('2026-11-21T12:00Z'))).toBe(10 * 3_600_000);
});

test('a business day from after midnight ends after midnight', () => {
  const time = businessTimeOf(nights());
  expect(shown(time.addBusinessDays(at('2026-11-20T02:00Z'), 1))).toBe('2026-11-21T02:00');
  expect(shown(time.addBusinessDays(at('2026-11-21T02:00Z'), 1))).toBe('2026-11-24T02:00');
});

test('a night counts its eight hours when hours are compared', () => {
  const calendars = { nights: nights(), office: calendar() };
  expect(narrower(calendars, 'office', 'nights')).toBe('nights');
  expect(narrower(calendars, 'nights', 'office')).toBe('nights');
});
