import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../schema/calendar';
import { dateAt, instantOf, localTime, openOn, type Interval } from './open-hours';

const MINUTE = 60_000;
/** A calendar that stays shut for so long is a mistake rather than a holiday. */
const MAX_CLOSED_DAYS = 3660;

interface OpenDay {
  date: Temporal.PlainDate;
  open: Interval[];
}

/**
 * The instant at which this many minutes of open time have passed since `start`. A target that is used up exactly
 * at closing is due at closing. Refuses a calendar that stays closed for ten years.
 */
export function addMinutes(calendar: Calendar, start: number, minutes: number): number {
  let left = minutes * MINUTE;
  for (const { open } of openDays(calendar, start)) {
    for (const { from, to } of open) {
      const begin = Math.max(from, start);
      if (begin >= to) continue;
      if (left <= to - begin) return begin + left;
      left -= to - begin;
    }
  }
  throw neverOpen();
}

/**
 * The instant this many open days later at the same clock time, at the latest at that day's last closing. Out of
 * hours it counts from the next opening. Refuses a calendar that stays closed for ten years.
 */
export function addBusinessDays(calendar: Calendar, start: number, days: number): number {
  const begin = nextOpen(calendar, start);
  const time = localTime(calendar, begin).toPlainTime();
  let left = days;
  for (const { date, open } of openDays(calendar, begin)) {
    if (left === 0) return Math.min(instantOf(calendar, date, time), open.at(-1)?.to ?? Infinity);
    left -= 1;
  }
  throw neverOpen();
}

/** Whole minutes of open time between two instants, rounded down; 0 where `end` is not later than `start`. */
export function minutesBetween(calendar: Calendar, start: number, end: number): number {
  let open = 0;
  for (const day of openDays(calendar, start)) {
    for (const { from, to } of day.open) {
      if (from >= end) return Math.floor(open / MINUTE);
      open += Math.max(0, Math.min(to, end) - Math.max(from, start));
    }
  }
  throw neverOpen();
}

/** The instant itself while the calendar is open, otherwise its next opening. Closing time is closed. */
export function nextOpen(calendar: Calendar, at: number): number {
  for (const { open } of openDays(calendar, at)) {
    const next = open.find(({ to }) => at < to);
    if (next) return Math.max(at, next.from);
  }
  throw neverOpen();
}

function* openDays(calendar: Calendar, start: number): Generator<OpenDay> {
  let date = dateAt(calendar, start);
  for (let closed = 0; closed < MAX_CLOSED_DAYS; closed += 1, date = date.add({ days: 1 })) {
    const open = openOn(calendar, date);
    if (open.length === 0) continue;
    closed = 0;
    yield { date, open };
  }
}

function neverOpen(): Error {
  return new RangeError(`the calendar is closed for ${MAX_CLOSED_DAYS} days in a row`);
}
