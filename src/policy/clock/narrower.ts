import type { Policy } from '../schema';
import type { Calendar } from '../schema/calendar';
import { minutesOpen } from './open-hours';

/** The one of two calendars that is open for less of an ordinary week; the first where they are open equally long. */
export function narrower(calendars: Policy['calendars'], first: string, second: string): string {
  return weeklyMinutes(calendars[second]) < weeklyMinutes(calendars[first]) ? second : first;
}

function weeklyMinutes(calendar: Calendar | undefined): number {
  // `always` is built in and stands in no list.
  if (!calendar) return Infinity;
  return Object.values(calendar.hours)
    .flat()
    .reduce((sum, pair) => sum + minutesOpen(pair), 0);
}
