import type { Calendar, Hours } from '../../../src/policy/schema/calendar';

const nineToFive: Hours = [['09:00', '17:00']];
const closed: Hours = [];

/** Nine to five from Monday to Friday in UTC, with some weekdays and keys replaced. */
export function calendar(
  changes: Partial<Omit<Calendar, 'hours'>> = {},
  hours: Partial<Calendar['hours']> = {},
): Calendar {
  const week = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive };
  return {
    timeZone: 'UTC',
    hours: { ...week, sat: closed, sun: closed, ...hours },
    holidays: [],
    breaks: {},
    overrides: {},
    ...changes,
  };
}

/** No weekday is open but those given. */
export function only(
  hours: Partial<Calendar['hours']>,
  changes: Partial<Omit<Calendar, 'hours'>> = {},
): Calendar {
  const week = { mon: closed, tue: closed, wed: closed, thu: closed, fri: closed };
  return calendar(changes, { ...week, ...hours });
}

export const at = (time: string) => Date.parse(time);
export const shown = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16);
