import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../schema';
import type { Calendar, Hours } from '../schema/calendar';
import type { Rule, Violation } from './rule';

export const calendarRules: readonly Rule[] = [
  alwaysIsBuiltIn,
  timeZonesAreReal,
  hoursAreInOrder,
  datesExist,
  calendarsOpenSometimes,
];

function alwaysIsBuiltIn({ calendars }: Policy): Violation[] {
  const message = '`always` is built in and open day and night; choose another name';
  return 'always' in calendars ? [{ path: ['calendars', 'always'], atKey: true, message }] : [];
}

function timeZonesAreReal({ calendars, escalation }: Policy): Violation[] {
  const zones = Object.entries(calendars).map(([name, { timeZone }]) => ({
    timeZone,
    path: ['calendars', name, 'timeZone'],
  }));
  const drill = escalation.drill;
  const all = drill
    ? [...zones, { timeZone: drill.timeZone, path: ['escalation', 'drill', 'timeZone'] }]
    : zones;
  return all
    .filter(({ timeZone }) => !isTimeZone(timeZone))
    .map(({ path, timeZone }) => ({
      path,
      message: `\`${timeZone}\` is not an IANA time zone; write it as Europe/Berlin or Africa/Johannesburg`,
    }));
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function hoursAreInOrder({ calendars }: Policy): Violation[] {
  return Object.entries(calendars).flatMap(([name, calendar]) =>
    dailyHours(calendar).flatMap(({ hours, path }) =>
      firstOutOfOrder(hours).map((index) => ({
        path: ['calendars', name, ...path, index],
        message:
          'each pair is opening, then closing time, and the next pair starts later; split a night at 24:00',
      })),
    ),
  );
}

function dailyHours(calendar: Calendar): { hours: Hours; path: string[] }[] {
  return (['hours', 'breaks', 'overrides'] as const).flatMap((key) =>
    Object.entries<Hours>(calendar[key]).map(([day, hours]) => ({ hours, path: [key, day] })),
  );
}

/** `HH:MM` compares as text. */
function firstOutOfOrder(hours: Hours): number[] {
  const index = hours.findIndex(([from, to], at) => from >= to || from < (hours[at - 1]?.[1] ?? ''));
  return index < 0 ? [] : [index];
}

function datesExist({ calendars }: Policy): Violation[] {
  return Object.entries(calendars).flatMap(([name, { holidays, breaks, overrides }]) => [
    ...holidays.flatMap((date, index) => realDate(date, ['calendars', name, 'holidays', index])),
    ...Object.keys(breaks).flatMap((date) => realDate(date, ['calendars', name, 'breaks', date])),
    ...Object.keys(overrides).flatMap((date) => realDate(date, ['calendars', name, 'overrides', date])),
  ]);
}

function realDate(date: string, path: Violation['path']): Violation[] {
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    return [];
  } catch {
    return [{ path, atKey: true, message: `there is no date ${date}` }];
  }
}

function calendarsOpenSometimes({ calendars }: Policy): Violation[] {
  return Object.entries(calendars)
    .filter(([, { hours }]) => Object.values(hours).every((day) => day.length === 0))
    .map(([name]) => ({
      path: ['calendars', name, 'hours'],
      message: `\`${name}\` is never open; give at least one weekday its hours`,
    }));
}
