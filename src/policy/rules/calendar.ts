import { wallHours } from '../clock/open-hours';
import { DAY } from '../clock/day';
import type { Calendar, Hours, Weekday } from '../schema/calendar';
import type { Violation } from './rule';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies Weekday[];

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
  if (isTimeZone(timeZone)) return [];
  const message = `\`${timeZone}\` is not an IANA time zone; write it as Europe/Berlin or Africa/Johannesburg`;
  return [{ path, message }];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function emptyHours(calendar: Calendar): Violation[] {
  return dailyHours(calendar, ['hours', 'overrides', 'breaks']).flatMap(({ hours, path }) =>
    hours.flatMap((pair, index) => {
      if (!isEmpty(pair)) return [];
      const [from, to] = pair;
      const message = `nothing lies between ${from} and ${to}; for a whole day write 00:00 and 24:00`;
      return [{ path: [...path, index], message }];
    }),
  );
}

function isEmpty([from, to]: Hours[number]): boolean {
  return from === to || from === '24:00';
}

function hoursThatOverlap(calendar: Calendar): Violation[] {
  return dailyHours(calendar, ['hours', 'overrides']).flatMap(({ hours, path }) =>
    hours.flatMap((pair, index) => {
      const other = hours.slice(0, index).find((before) => overlap(before, pair, 0));
      if (!other) return [];
      const message = `these hours overlap with ${other.join('–')} of the same day; make one pair of the two`;
      return [{ path: [...path, index], message }];
    }),
  );
}

function nightsThatOverlap({ hours }: Calendar): Violation[] {
  return weekdays.flatMap((weekday, at) => {
    const eve = weekdays.at(at - 1) ?? 'sun';
    return hours[weekday].flatMap((pair, index) => {
      const night = hours[eve].find((before) => overlap(before, pair, DAY));
      if (!night) return [];
      const message = `the night of ${eve}, ${night.join('–')}, runs into these hours; let it end where they begin`;
      return [{ path: ['hours', weekday, index], message }];
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
  return isReal ? [] : [{ path, atKey: true, message: `there is no date ${date}` }];
}
