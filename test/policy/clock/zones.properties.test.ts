import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { businessTimeOf, type BusinessTime } from '../../../src/policy/clock/business-time';
import { withPauses } from '../../../src/policy/clock/pauses';
import type { Calendar, Hours } from '../../../src/policy/schema/calendar';
import { minuteByMinute } from './minute-by-minute';

/** A few hundred calendars take seconds; `CLOCK_RUNS=20000` tries so many, and may take its time. */
const runs = Number(process.env['CLOCK_RUNS'] ?? 250);
const timeout = Math.max(120_000, runs * 200);

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.parse('1976-01-01T00:00Z');
const END = Date.parse('2027-01-01T00:00Z');
/** Whoever is closed for so long is tried elsewhere. */
const MOST_MINUTES = 12 * 1440;

const zones = [
  ...[
    'UTC',
    'Africa/Johannesburg',
    'Europe/Berlin',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Kolkata',
  ],
  // A quarter of an hour from its neighbours, half-hour changes, two-hour changes.
  ...['Asia/Kathmandu', 'Pacific/Chatham', 'Australia/Lord_Howe', 'Antarctica/Troll', 'Asia/Pyongyang'],
  // Changes around midnight, twice a year and within a week.
  ...[
    'America/St_Johns',
    'America/Sao_Paulo',
    'America/Nuuk',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Gaza',
  ],
  // Days left out.
  ...['Pacific/Apia', 'Pacific/Kwajalein', 'Pacific/Kiritimati'],
];
const changes = zones.map((timeZone) => ({ timeZone, at: changesOf(timeZone) }));

function changesOf(timeZone: string): number[] {
  const all: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(START)
    .toZonedDateTimeISO(timeZone)
    .getTimeZoneTransition('next');
  for (; at && at.epochMilliseconds < END; at = at.getTimeZoneTransition('next'))
    all.push(at.epochMilliseconds);
  return all;
}

/** Mostly within three days before a change of the zone. */
const starts = fc.constantFrom(...changes).chain(({ timeZone, at }) => {
  const anywhere = fc.integer({ min: START / MINUTE, max: END / MINUTE }).map((minute) => minute * MINUTE);
  const before = fc.integer({ min: -60, max: 3 * 1440 });
  const near =
    at.length === 0
      ? anywhere
      : fc.tuple(fc.constantFrom(...at), before).map(([change, minutes]) => change - minutes * MINUTE);
  return fc.record({
    timeZone: fc.constant(timeZone),
    start: fc.oneof({ arbitrary: near, weight: 4 }, anywhere),
  });
});

const time = fc.oneof(
  fc.constantFrom('00:00', '00:01', '01:30', '02:00', '02:30', '03:00', '08:00', '17:00', '22:00', '23:30'),
  fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * MINUTE).toISOString().slice(11, 16)),
);
const pair = fc.tuple(time, fc.oneof({ arbitrary: time, weight: 4 }, fc.constant('24:00')));
const hours: fc.Arbitrary<Hours> = fc
  .array(pair, { maxLength: 3 })
  .map((pairs) => pairs.filter(([from, to]) => from !== to));
const workday = fc.oneof(fc.constant<Hours>([['09:00', '17:00']]), hours);
const week = fc.record({
  mon: workday,
  tue: workday,
  wed: workday,
  thu: workday,
  fri: workday,
  sat: hours,
  sun: hours,
});

/** A calendar with exceptions in the days around a start, and pauses in the same days. */
const cases = fc.tuple(starts, week).chain(([{ timeZone, start }, weekly]) => {
  const date = fc
    .integer({ min: -1, max: 8 })
    .map((days) => new Date(start + days * DAY).toISOString().slice(0, 10));
  const someDates = fc.dictionary(date, hours, { maxKeys: 2, noNullPrototype: true });
  const minute = fc.integer({ min: -600, max: 3000 }).map((minutes) => start + minutes * MINUTE);
  return fc.record({
    start: fc.constant(start),
    minutes: fc.integer({ min: 0, max: 1500 }),
    days: fc.integer({ min: 0, max: 4 }),
    pauses: fc.array(
      fc.tuple(minute, minute).map(([from, to]) => ({ from, to })),
      { maxLength: 2 },
    ),
    calendar: fc.record<Calendar>({
      timeZone: fc.constant(timeZone),
      hours: fc.constant(weekly),
      holidays: fc.array(date, { maxLength: 2 }),
      breaks: someDates,
      overrides: someDates,
    }),
  });
});

function answers(time: BusinessTime, start: number, minutes: number) {
  const due = time.addMinutes(start, minutes);
  return {
    due: new Date(due).toISOString(),
    nextOpen: new Date(time.nextOpen(start)).toISOString(),
    isOpen: time.isOpen(start),
    untilDue: time.openBetween(start, due),
    untilLater: time.openBetween(start, start + minutes * 2 * MINUTE),
  };
}

test('every answer is that of counting minute by minute', { timeout }, () => {
  fc.assert(
    fc.property(cases, ({ calendar, pauses, start, minutes }) => {
      const naive = asked(() => answers(minuteByMinute(calendar, pauses, MOST_MINUTES), start, minutes));
      fc.pre(naive !== undefined);
      expect(answers(withPauses(businessTimeOf(calendar), pauses), start, minutes)).toEqual(naive);
    }),
    { numRuns: runs },
  );
});

test('a target in days is due when counting day by day says so', { timeout }, () => {
  fc.assert(
    fc.property(cases, ({ calendar, start, days }) => {
      const naive = asked(() => minuteByMinute(calendar, [], MOST_MINUTES).addBusinessDays(start, days));
      fc.pre(naive !== undefined);
      expect(businessTimeOf(calendar).addBusinessDays(start, days)).toBe(naive);
    }),
    { numRuns: runs },
  );
});

function asked<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
