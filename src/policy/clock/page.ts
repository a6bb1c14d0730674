import type { Calendar } from '../schema/calendar';
import { union, without, type Interval } from './intervals';
import { openHoursOf, type OpenHours, type WallHours } from './open-hours';
import { DAY } from './time';
import { dateExists, instantOf, stretchesOf, type Stretch } from './zone';

/** Two weeks: long enough to add up days at once, short enough to write out for a single question. */
const DAYS_ON_A_PAGE = 14;
/** Hours reach into a page from so many days before it: by the zone, a night, and a day that the zone leaps over. */
const DAYS_BEFORE = 4;
/** And from the day after it, east of Greenwich. */
const DAYS_AFTER = 1;
/** Two centuries; a caller who asks about more has the first ones written out again. */
const MOST_PAGES = 5220;

/** An open stretch, and how much of its page is open up to its end (ms). */
interface OpenStretch extends Interval {
  through: number;
}

export interface OpenDay {
  /** Days since 1970-01-01. */
  day: number;
  /** Its own hours without breaks, a night's to their end; never empty. */
  open: readonly Interval[];
}

/** Two weeks of a calendar, written out. */
export interface Page {
  /** In order, apart from each other. */
  open: OpenStretch[];
  /** Open time on the page, in ms. */
  total: number;
  /** The open days among the page's dates, in order. */
  days: OpenDay[];
  stretches: Stretch[];
}

/** The number of the page on which an instant stands. */
export function pageNumber(at: number): number {
  return Math.floor(at / (DAYS_ON_A_PAGE * DAY));
}

/** The pages of a calendar by number, each written out when it is first asked for. */
export function pagesOf(calendar: Calendar): (number: number) => Page {
  const hours = openHoursOf(calendar);
  const written = new Map<number, Page>();
  return (number) => {
    const known = written.get(number);
    if (known) return known;
    if (written.size >= MOST_PAGES) written.clear();
    const page = writtenOut(calendar.timeZone, hours, number * DAYS_ON_A_PAGE);
    written.set(number, page);
    return page;
  };
}

function writtenOut(timeZone: string, hours: OpenHours, first: number): Page {
  const end = first + DAYS_ON_A_PAGE;
  const [earliest, latest] = [first - DAYS_BEFORE, end + DAYS_AFTER];
  // As far again: the breaks of a date reach as far as its hours.
  const stretches = stretchesOf(timeZone, (earliest - DAYS_BEFORE) * DAY, (latest + DAYS_BEFORE) * DAY);
  const days: OpenDay[] = [];
  const all: Interval[] = [];
  for (let day = earliest; day < latest; day += 1) {
    const open = openOn(day, hours, stretches);
    all.push(...open);
    if (open.length > 0 && first <= day && day < end) days.push({ day, open });
  }
  const open = addedUp(all, first * DAY, end * DAY);
  return { open, total: open.at(-1)?.through ?? 0, days, stretches };
}

/** What is open from one instant to another. A night can run into the next day's hours: no minute counts twice. */
function addedUp(hours: Interval[], start: number, end: number): OpenStretch[] {
  const open: OpenStretch[] = [];
  let through = 0;
  for (const one of union(hours)) {
    const from = Math.max(one.from, start);
    const to = Math.min(one.to, end);
    if (from >= to) continue;
    through += to - from;
    open.push({ from, to, through });
  }
  return open;
}

/** A day's own hours without the breaks of any date that these or the hours can reach by night or by a leap. */
function openOn(day: number, hours: OpenHours, stretches: Stretch[]): readonly Interval[] {
  const open = instants(hours.on(day), day, stretches);
  if (open.length === 0 || !hours.hasBreaks) return open;
  const around = [-2, -1, 0, 1, 2].map((later) => day + later);
  return without(
    open,
    around.flatMap((date) => instants(hours.breaksOn(date), date, stretches)),
  );
}

function instants(hours: readonly WallHours[], day: number, stretches: Stretch[]): Interval[] {
  if (hours.length === 0 || !dateExists(stretches, day)) return [];
  const open: Interval[] = [];
  for (const { opens, closes } of hours) {
    const from = instantOf(stretches, day * DAY + opens);
    const to = instantOf(stretches, day * DAY + closes);
    if (from < to) open.push({ from, to });
  }
  return open;
}
