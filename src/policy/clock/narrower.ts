import type { Policy } from '../schema';
import type { Calendar } from '../schema/calendar';

/** The one of two calendars that is open for less of an ordinary week; the first where they are open equally long. */
export function narrower(calendars: Policy['calendars'], first: string, second: string): string {
  return weeklyMinutes(calendars[second]) < weeklyMinutes(calendars[first]) ? second : first;
}

function weeklyMinutes(calendar: Calendar | undefined): number {
  // `always` is built in and stands in no list.
  if (!calendar) return Infinity;
  const pairs = Object.values(calendar.hours).flat();
  return pairs.reduce((sum, [from, to]) => sum + minuteOf(to) - minuteOf(from), 0);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
