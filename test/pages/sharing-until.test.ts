import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choicesFor,
  dayAfter,
  dayAt,
  daysOf,
  firstUntil,
  type UntilChoice,
} from '../../static/pages/shared/sharing/until';

const today = '2026-10-24';

test.each<[choice: UntilChoice, days: number | undefined]>([
  ['usual', undefined],
  ['never', 0],
  ['week', 7],
  ['month', 30],
])('a share for “%s” asks for %s days', (choice, days) => {
  expect(daysOf({ choice, date: '' }, today)).toBe(days);
});

test('a day is counted from the reader’s own, across a change of clocks', () => {
  expect(daysOf({ choice: 'date', date: '2026-10-26' }, today)).toBe(2);
});

test.each(['', today, '2026-10-23', '2036-12-24', 'soon'])('“%s” is no day to share until', (date) => {
  expect(daysOf({ choice: 'date', date }, today)).toBe('no-day');
});

test('the day so many days after today is that many days away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3650 }), (days) => {
      expect(daysOf({ choice: 'date', date: dayAfter(today, days) }, today)).toBe(days);
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
