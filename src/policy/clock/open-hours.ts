import type { Calendar, Hours } from '../schema/calendar';
import { DAY, MINUTE } from './time';
import { weekdays } from './weekdays';

/** Opening and closing in ms after a date's midnight; a night closes later than 24 hours after it. */
export interface WallHours {
  opens: number;
  closes: number;
}

/** A calendar's hours by date, in days since 1970-01-01. */
export interface OpenHours {
  on(day: number): readonly WallHours[];
  breaksOn(day: number): readonly WallHours[];
  hasBreaks: boolean;
}

/** 1970-01-01 was a Thursday. */
const fromThursday = [...weekdays.slice(3), ...weekdays.slice(0, 3)];

/** When a calendar is open by the clock on the wall: a holiday beats an override, which beats the weekly hours. */
export function openHoursOf(calendar: Calendar): OpenHours {
  const weekly = fromThursday.map((weekday) => calendar.hours[weekday].map(wallHours));
  const holidays = new Set(calendar.holidays.map(dayOfDate));
  const overrides = byDay(calendar.overrides);
  const breaks = byDay(calendar.breaks);
  return {
    on(day) {
      if (holidays.has(day)) return [];
      return overrides.get(day) ?? weekly[((day % 7) + 7) % 7] ?? [];
    },
    breaksOn: (day) => breaks.get(day) ?? [],
    hasBreaks: breaks.size > 0,
  };
}

/** How many minutes one pair of opening and closing time is open for on an ordinary day. */
export function minutesOpen(pair: Hours[number]): number {
  const { opens, closes } = wallHours(pair);
  return (closes - opens) / MINUTE;
}

/** A pair of opening and closing time; a closing time that is not later than the opening is the next day's. */
export function wallHours([from, to]: Hours[number]): WallHours {
  const opens = timeOfDay(from);
  const closes = timeOfDay(to);
  return { opens, closes: closes > opens ? closes : closes + DAY };
}

function timeOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
}

function byDay(hours: Record<string, Hours>): Map<number, WallHours[]> {
  return new Map(Object.entries(hours).map(([date, pairs]) => [dayOfDate(date), pairs.map(wallHours)]));
}

function dayOfDate(date: string): number {
  return Date.parse(date) / DAY;
}
