import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choicesFor,
  dayAfter,
  dayAt,
  daysOf,
  firstUntil,
  MOST_DAYS,
  type UntilChoice,
} from '../../static/pages/shared/sharing/until';

const DAY = 86_400_000;
const today = '2026-10-24';
const clock = { now: Date.parse('2026-10-24T09:00:00.000Z'), timeZone: 'Europe/London' };

test.each<[choice: UntilChoice, days: number | undefined]>([
  ['usual', undefined],
  ['never', 0],
  ['week', 7],
  ['month', 30],
])('a share for “%s” asks for %s days', (choice, days) => {
  expect(daysOf({ choice, date: '' }, clock)).toBe(days);
});

test('a share through a day ends during the next one', () => {
  expect(daysOf({ choice: 'date', date: '2026-10-27' }, clock)).toBe(4);
});

test('the day on which clocks go back is an hour longer', () => {
  const midnight = { ...clock, now: Date.parse('2026-10-23T23:10:00.000Z') };
  expect(daysOf({ choice: 'date', date: '2026-10-25' }, midnight)).toBe(3);
});

test.each(['', today, '2026-10-23', '2036-12-24', 'soon'])('“%s” is no day to share until', (date) => {
  expect(daysOf({ choice: 'date', date }, clock)).toBe('no-day');
});

test('no share is over before its last day is, wherever the reader is', () => {
  const zone = fc.constantFrom('Europe/London', 'Africa/Johannesburg', 'Pacific/Apia', 'America/New_York');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_DAYS }), zone, fc.nat(DAY), (away, timeZone, hour) => {
      const now = clock.now + hour;
      const date = dayAfter(dayAt(now, timeZone), away);
      const days = Number(daysOf({ choice: 'date', date }, { now, timeZone }));
      expect(dayAt(now + days * DAY, timeZone) > date).toBe(true);
      expect(days - away).toBeLessThanOrEqual(2);
    }),
  );
});

test('the policy’s own expiry comes first where it has one', () => {
  expect(firstUntil({ expiresAfterDays: 14 }).choice).toBe('usual');
  expect(firstUntil({}).choice).toBe('never');
  expect(choicesFor({})).not.toContain('usual');
});

test('a reader’s day is that of their own time zone', () => {
  const lateEvening = Date.parse('2026-11-03T23:30:00.000Z');
  expect(dayAt(lateEvening, 'Europe/London')).toBe('2026-11-03');
  expect(dayAt(lateEvening, 'Africa/Johannesburg')).toBe('2026-11-04');
});
