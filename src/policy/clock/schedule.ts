import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../schema';
import { weekdays } from './weekdays';

type Schedule = Omit<NonNullable<Policy['escalation']['drill']>, 'ladder'>;

/** Two months and a week hold the next turn of any schedule. */
const DAYS_AHEAD = 70;

/**
 * When the first turn of a schedule after an instant is due; both in epoch ms. By the month it is the first such
 * weekday. An hour that the zone's clocks leap over moves forward by the gap, and of one that comes twice it is the
 * first.
 */
export function nextScheduled(schedule: Schedule, after: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(after)
    .toZonedDateTimeISO(schedule.timeZone)
    .toPlainDate();
  const dates = Array.from({ length: DAYS_AHEAD }, (_, days) => today.add({ days }));
  const next = dates
    .filter((date) => isDay(schedule, date))
    .map((date) => momentOf(schedule, date))
    .find((at) => at > after);
  if (next === undefined) throw new Error(`nothing is due in the ${DAYS_AHEAD} days after ${after}`);
  return next;
}

function isDay({ every, weekday }: Schedule, date: Temporal.PlainDate): boolean {
  if (every === 'day') return true;
  return weekdays[date.dayOfWeek - 1] === weekday && (every === 'week' || date.day <= 7);
}

function momentOf({ at, timeZone }: Schedule, date: Temporal.PlainDate): number {
  return date.toZonedDateTime({ timeZone, plainTime: at }).epochMilliseconds;
}
