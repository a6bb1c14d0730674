import { expect, test } from 'vitest';
import { businessTimeOf } from '../../../src/policy/clock/business-time';
import { minutesOpen } from '../../../src/policy/clock/open-hours';
import { at, calendar, only, shown } from './calendar-builder';

test('a desk is open from the moment of its opening', () => {
  expect(businessTimeOf(calendar()).isOpen(at('2026-11-20T09:00Z'))).toBe(true);
  expect(businessTimeOf(calendar()).isOpen(at('2026-11-20T08:59:59Z'))).toBe(false);
});

test('a desk that is closed for weeks opens on the first day that is none of them', () => {
  const closed = Array.from({ length: 60 }, (_, days) =>
    new Date(at('2026-12-01') + days * 24 * 3_600_000).toISOString().slice(0, 10),
  );
  const time = businessTimeOf(calendar({ holidays: closed }));
  expect(time.isOpen(at('2027-01-05T12:00Z'))).toBe(false);
  expect(shown(time.nextOpen(at('2026-12-05T12:00Z')))).toBe('2027-02-01T09:00');
});

test('hours that close at the time they open last until the next day', () => {
  expect(minutesOpen(['08:00', '08:00'])).toBe(24 * 60);
  const fridays = businessTimeOf(only({ fri: [['08:00', '08:00']] }));
  expect(shown(fridays.addMinutes(at('2026-11-20T08:00Z'), 24 * 60))).toBe('2026-11-21T08:00');
});
