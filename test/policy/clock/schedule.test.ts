import { assert, constantFrom, integer, property, record } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextScheduled } from '../../../src/policy/clock/schedule';

type Schedule = Parameters<typeof nextScheduled>[0];

const weekly: Schedule = {
  every: 'week',
  weekday: 'mon',
  at: '10:00',
  timeZone: 'Europe/Berlin',
};

function next(changes: Partial<Schedule>, after: string): string {
  const at = nextScheduled({ ...weekly, ...changes }, Date.parse(after));
  return new Date(at).toISOString().slice(0, 16);
}

test.each([
  ['before its hour on its day', '2026-11-23T08:59:00Z', '2026-11-23T09:00'],
  ['at its hour', '2026-11-23T09:00:00Z', '2026-11-30T09:00'],
  ['on another day', '2026-11-24T12:00:00Z', '2026-11-30T09:00'],
])('a weekly drill asked for %s', (_when, after, drill) => {
  expect(next({}, after)).toBe(drill);
});

test('a daily drill comes tomorrow once its hour is over', () => {
  expect(next({ every: 'day' }, '2026-11-18T09:30:00Z')).toBe('2026-11-19T09:00');
});

test.each([
  ['2026-11-01T00:00:00Z', '2026-11-02T09:00'],
  ['2026-11-02T09:00:00Z', '2026-12-07T09:00'],
])('a monthly drill comes on the first such weekday after %s', (after, drill) => {
  expect(next({ every: 'month' }, after)).toBe(drill);
});

test('the hour stays the same on the wall when the clocks change', () => {
  expect(next({}, '2026-10-19T08:00:00Z')).toBe('2026-10-26T09:00');
});

test('an hour that does not exist moves forward by the gap', () => {
  const sunday = { weekday: 'sun', at: '02:30' } as const;
  expect(next(sunday, '2026-03-28T00:00:00Z')).toBe('2026-03-29T01:30');
});

test('of an hour that comes twice it is the first', () => {
  const sunday = { weekday: 'sun', at: '02:30' } as const;
  expect(next(sunday, '2026-10-24T00:00:00Z')).toBe('2026-10-25T00:30');
});

test('a date that a zone leaves out is no day for a drill', () => {
  const apia = { every: 'day', timeZone: 'Pacific/Apia' } as const;
  expect(next(apia, '2011-12-29T20:00:00Z')).toBe('2011-12-30T20:00');
});

const schedules = record({
  ladder: constantFrom('p1'),
  every: constantFrom('day', 'week', 'month'),
  weekday: constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
  at: constantFrom('00:00', '02:30', '10:00', '23:59'),
  timeZone: constantFrom('Europe/Berlin', 'Africa/Johannesburg', 'America/New_York', 'Asia/Kathmandu'),
});
const moments = integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });

test('the next drill is later, on its day, and there is none before it', () => {
  assert(
    property(schedules, moments, (schedule, after) => {
      const at = nextScheduled(schedule, after);
      expect(at).toBeGreaterThan(after);
      expect(nextScheduled(schedule, at - 1)).toBe(at);
      const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(schedule.timeZone);
      if (schedule.every === 'month') expect(day.day).toBeLessThanOrEqual(7);
    }),
  );
});
