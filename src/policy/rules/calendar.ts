import { wallHours } from '../clock/open-hours';
import { DAY } from '../clock/time';
import { weekdays } from '../clock/weekdays';
import type { Calendar, Hours } from '../schema/calendar';
import { isTimeZone } from '../time-zone';
import type { Violation } from './rule';

/** What in one calendar cannot work, each with its path inside the calendar. */
export function calendarViolations(calendar: Calendar): Violation[] {
  return [
    ...zoneViolations(calendar.timeZone, ['timeZone']),
    ...emptyHours(calendar),
    ...hoursThatOverlap(calendar),
    ...nightsThatOverlap(calendar),
    ...datesThatAreNone(calendar),
  ];
}

/** Says that a name is not a time zone's, unless it is. */
export function zoneViolations(timeZone: string, path: Violation['path']): Violation[] {
  return isTimeZone(timeZone) ? [] : [{ path, code: 'time-zone', params: { zone: timeZone } }];
}

function emptyHours(calendar: Calendar): Violation[] {
  return dailyHours(calendar, ['hours', 'overrides', 'breaks']).flatMap(({ hours, path }) =>
    hours.flatMap((pair, index): Violation[] => {
      const [from, to] = pair;
      return isEmpty(pair) ? [{ path: [...path, index], code: 'empty-hours', params: { from, to } }] : [];
    }),
  );
}

function isEmpty([from, to]: Hours[number]): boolean {
  return from === to || from === '24:00';
}

function hoursThatOverlap(calendar: Calendar): Violation[] {
  return dailyHours(calendar, ['hours', 'overrides']).flatMap(({ hours, path }) =>
    hours.flatMap((pair, index): Violation[] => {
      const other = hours.slice(0, index).find((before) => overlap(before, pair, 0));
      if (!other) return [];
      return [{ path: [...path, index], code: 'hours-overlap', params: { other: other.join('–') } }];
    }),
  );
}

function nightsThatOverlap({ hours }: Calendar): Violation[] {
  return weekdays.flatMap((weekday, at) => {
    const eve = weekdays.at(at - 1) ?? 'sun';
    return hours[weekday].flatMap((pair, index): Violation[] => {
      const night = hours[eve].find((before) => overlap(before, pair, DAY));
      if (!night) return [];
      const params = { day: eve, night: night.join('–') };
      return [{ path: ['hours', weekday, index], code: 'nights-overlap', params }];
    });
  });
}

function overlap(first: Hours[number], second: Hours[number], later: number): boolean {
  if (isEmpty(first) || isEmpty(second)) return false;
  const [a, b] = [wallHours(first), wallHours(second)];
  return a.opens < b.closes + later && b.opens + later < a.closes;
}

function dailyHours(
  calendar: Calendar,
  keys: readonly ('hours' | 'overrides' | 'breaks')[],
): { hours: Hours; path: string[] }[] {
  return keys.flatMap((key) =>
    Object.entries<Hours>(calendar[key]).map(([day, hours]) => ({ hours, path: [key, day] })),
  );
}

function datesThatAreNone({ holidays, breaks, overrides }: Calendar): Violation[] {
  return [
    ...holidays.flatMap((date, index) => realDate(date, ['holidays', index])),
    ...Object.keys(breaks).flatMap((date) => realDate(date, ['breaks', date])),
    ...Object.keys(overrides).flatMap((date) => realDate(date, ['overrides', date])),
  ];
}

// Without Temporal: a page that checks a policy would have to download it.
function realDate(date: string, path: Violation['path']): Violation[] {
  const start = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(date);
  return isReal ? [] : [{ path, atKey: true, code: 'no-date', params: { date } }];
}
