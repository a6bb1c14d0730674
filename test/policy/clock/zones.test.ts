import { expect, test } from 'vitest';
import { businessTimeOf } from '../../../src/policy/clock/business-time';
import type { Calendar, Hours } from '../../../src/policy/schema/calendar';
import { at, calendar, only, shown } from './calendar-builder';

const allDay: Hours = [['00:00', '24:00']];
const HOUR = 3_600_000;

test('a day of the autumn change has 25 hours', () => {
  const berlin = businessTimeOf(only({ sun: allDay }, { timeZone: 'Europe/Berlin' }));
  expect(shown(berlin.addMinutes(at('2026-10-24T22:00Z'), 25 * 60))).toBe('2026-10-25T23:00');
});

test('an opening that the spring change leaps over moves forward', () => {
  const berlin = businessTimeOf(only({ sun: [['02:30', '05:00']] }, { timeZone: 'Europe/Berlin' }));
  expect(shown(berlin.nextOpen(at('2026-03-28T22:00Z')))).toBe('2026-03-29T01:30');
});

test('hours that lie in the gap and end soon after it fall out', () => {
  const berlin = businessTimeOf(only({ sun: [['02:30', '03:15']] }, { timeZone: 'Europe/Berlin' }));
  expect(shown(berlin.nextOpen(at('2026-03-28T22:00Z')))).toBe('2026-04-05T00:30');
});

test('an opening that comes twice is the earlier one', () => {
  const berlin = businessTimeOf(only({ sun: [['02:30', '04:00']] }, { timeZone: 'Europe/Berlin' }));
  expect(shown(berlin.nextOpen(at('2026-10-24T22:00Z')))).toBe('2026-10-25T00:30');
  expect(berlin.openBetween(at('2026-10-24T22:00Z'), at('2026-10-25T22:00Z'))).toBe(2.5 * HOUR);
});

test('a day begins where midnight is leapt over', () => {
  const cairo = businessTimeOf(only({ fri: allDay }, { timeZone: 'Africa/Cairo' }));
  expect(shown(cairo.nextOpen(at('2026-04-23T12:00Z')))).toBe('2026-04-23T22:00');
  expect(cairo.openBetween(at('2026-04-23T12:00Z'), at('2026-04-25T12:00Z'))).toBe(23 * HOUR);
});

// In St John’s, 00:01 on Sunday, 26 October 2003, was followed by 23:01 on Saturday.
const stJohns = () => businessTimeOf(only({ sun: [['00:00', '03:00']] }, { timeZone: 'America/St_Johns' }));

test('hours from midnight stay open when the clock goes back over it', () => {
  expect(shown(stJohns().nextOpen(at('2003-10-25T12:00Z')))).toBe('2003-10-26T02:30');
  expect(stJohns().isOpen(at('2003-10-26T02:32Z'))).toBe(true);
  expect(shown(stJohns().addMinutes(at('2003-10-26T02:32Z'), 0))).toBe('2003-10-26T02:32');
  expect(stJohns().openBetween(at('2003-10-25T12:00Z'), at('2003-10-26T12:00Z'))).toBe(4 * HOUR);
});

test('an evening that comes again counts as the day already begun', () => {
  expect(shown(stJohns().addBusinessDays(at('2003-10-26T02:32Z'), 1))).toBe('2003-11-02T02:32');
});

test.each([
  ['Asia/Kolkata', '2026-11-20T03:30'],
  ['Asia/Kathmandu', '2026-11-20T03:15'],
  ['Pacific/Chatham', '2026-11-19T19:15'],
])('nine o’clock in %s is %s in UTC', (timeZone, opening) => {
  expect(shown(businessTimeOf(calendar({ timeZone })).nextOpen(at('2026-11-19T17:00Z')))).toBe(opening);
});

// Samoa went from Thursday, 29 December 2011, to Saturday.
test('a date that a zone leaps over is no business day', () => {
  const apia = businessTimeOf(calendar({ timeZone: 'Pacific/Apia' }));
  expect(shown(apia.addBusinessDays(at('2011-12-29T20:00Z'), 1))).toBe('2012-01-01T20:00');
  expect(shown(apia.addMinutes(at('2011-12-30T02:00Z'), 120))).toBe('2012-01-01T20:00');
});

test('a night before a date that is leapt over has its hours', () => {
  const apia = businessTimeOf(only({ thu: [['22:00', '06:00']] }, { timeZone: 'Pacific/Apia' }));
  expect(apia.openBetween(at('2011-12-29T12:00Z'), at('2012-01-01T12:00Z'))).toBe(8 * HOUR);
});

// Kwajalein went from Friday, 20 August 1993, to Sunday.
test('a break before a date that is leapt over ends behind it', () => {
  const breaks: Calendar['breaks'] = { '1993-08-20': [['23:30', '05:00']] };
  const atoll = businessTimeOf(only({ sun: allDay }, { timeZone: 'Pacific/Kwajalein', breaks }));
  expect(shown(atoll.nextOpen(at('1993-08-20T12:00Z')))).toBe('1993-08-21T17:00');
});
