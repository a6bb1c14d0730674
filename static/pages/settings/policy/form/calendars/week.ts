import { wallHours } from '../../../../../../src/policy/clock/open-hours';
import { MINUTE } from '../../../../../../src/policy/clock/time';
import { weekdays } from '../../../../../../src/policy/clock/weekdays';
import { isSame } from '../../../../../../src/policy/difference/same';
import type { Weekday } from '../../../../../../src/policy/schema/calendar';
import { asList, asRecord, asText } from '../plain';

/** A stretch of open time on one row of the drawn week, in minutes from the row's midnight. */
export interface Bar {
  from: number;
  to: number;
  /** The rest of a night that opened on the day before. */
  isNight: boolean;
}

export const DAY_MINUTES = 1440;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The open hours of a week as seven rows; what passes midnight goes on in the next row, Sunday's on Monday's. */
export function barsOf(hours: unknown): Bar[][] {
  const rows: Bar[][] = weekdays.map(() => []);
  for (const [day, name] of weekdays.entries())
    for (const pair of pairsIn(asRecord(hours)[name])) {
      const opens = wallHours(pair).opens / MINUTE;
      const closes = wallHours(pair).closes / MINUTE;
      rows[day]?.push({ from: opens, to: Math.min(closes, DAY_MINUTES), isNight: false });
      if (closes > DAY_MINUTES)
        rows[(day + 1) % weekdays.length]?.push({ from: 0, to: closes - DAY_MINUTES, isNight: true });
    }
  return rows.map((row) => row.toSorted((one, other) => one.from - other.from));
}

/** The open days whose hours differ from a day's; none where that day is closed or its hours are not whole yet. */
export function openDaysUnlike(hours: unknown, day: Weekday): Weekday[] {
  const week = asRecord(hours);
  const model = asList(week[day]);
  if (model.length === 0 || pairsIn(model).length < model.length) return [];
  return weekdays.filter((other) => asList(week[other]).length > 0 && !isSame(week[other], model));
}

/** The pairs of times that can be drawn; what is no time yet is left out. */
function pairsIn(written: unknown): [string, string][] {
  return asList(written).flatMap((pair): [string, string][] => {
    const [from = '', to = ''] = asList(pair).map(asText);
    return TIME.test(from) && TIME.test(to) ? [[from, to]] : [];
  });
}
