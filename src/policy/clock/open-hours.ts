import { Temporal } from 'temporal-polyfill';
import type { Calendar, Hours, Weekday } from '../schema/calendar';

/** Open from one instant up to, not including, another; epoch ms. */
export interface Interval {
  from: number;
  to: number;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies Weekday[];

/**
 * When a calendar is open on a date, in order and without overlap. A holiday beats an override, which beats the
 * weekly hours; breaks are taken out last. A time that the zone leaps over moves forward by the gap.
 */
export function openOn(calendar: Calendar, date: Temporal.PlainDate): Interval[] {
  const day = date.toString();
  if (calendar.holidays.includes(day)) return [];
  const weekly = calendar.hours[weekdays[date.dayOfWeek - 1] ?? 'mon'];
  const open = instants(calendar.overrides[day] ?? weekly, date, calendar.timeZone);
  return instants(calendar.breaks[day] ?? [], date, calendar.timeZone).reduce(without, open);
}

/** The date at an instant in the calendar's zone. */
export function dateAt(calendar: Calendar, at: number): Temporal.PlainDate {
  return localTime(calendar, at).toPlainDate();
}

/** Wall-clock time in the calendar's zone. */
export function localTime(calendar: Calendar, at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.timeZone);
}

/** The instant of a wall-clock time on a date; one that does not exist moves forward by the gap. */
export function instantOf(calendar: Calendar, date: Temporal.PlainDate, time: Temporal.PlainTime): number {
  return date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: time }).epochMilliseconds;
}

function instants(hours: Hours, date: Temporal.PlainDate, timeZone: string): Interval[] {
  const at = (time: string) => {
    if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
    return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  };
  return hours.map(([from, to]) => ({ from: at(from), to: at(to) })).reduce<Interval[]>(joined, []);
}

/** Two intervals can come to overlap only where the zone leaps. */
function joined(all: Interval[], next: Interval): Interval[] {
  const from = Math.max(next.from, all.at(-1)?.to ?? -Infinity);
  return from < next.to ? [...all, { from, to: next.to }] : all;
}

function without(open: Interval[], pause: Interval): Interval[] {
  return open.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, pause.from) },
      { from: Math.max(from, pause.to), to },
    ].filter((rest) => rest.from < rest.to),
  );
}
