import type { Calendar } from '../schema/calendar';
import { union, without, within, type Interval } from './intervals';
import { openHoursOf, type OpenHours, type WallHours } from './open-hours';
import { DAY, dateExists, instantOf, stretchesOf, type Stretch } from './zone';

/** Half a year: long enough to add up months at once, short enough to write out for a single question. */
const DAYS_ON_A_PAGE = 182;
/** Hours can reach into a page from this many days before it: zones, a night, and a day that a zone leaps over. */
const MARGIN = 4;
/** Some centuries; a caller who asks for more has the oldest written out again. */
const MOST_PAGES = 1000;

/** An open stretch, and how much of its page is open up to its end (ms). */
interface OpenStretch extends Interval {
  through: number;
}

export interface OpenDay {
  /** Days since 1970-01-01. */
  day: number;
  /** Its own hours without breaks, a night's to their end; never empty. */
  open: Interval[];
}

/** Half a year of a calendar, written out. */
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
  const stretches = stretchesOf(timeZone, (first - MARGIN) * DAY, (end + MARGIN) * DAY);
  const days: OpenDay[] = [];
  for (let day = first - MARGIN; day < end + MARGIN; day += 1) {
    const open = openOn(day, hours, stretches);
    if (open.length > 0) days.push({ day, open });
  }
  // A zone's leap can push hours into the next day's, and a night can run into them: no minute counts twice.
  const open = within(union(days.flatMap((one) => one.open)), first * DAY, end * DAY);
  let total = 0;
  return {
    open: open.map(({ from, to }) => ({ from, to, through: (total += to - from) })),
    total,
    days: days.filter(({ day }) => first <= day && day < end),
    stretches,
  };
}

/** A day's own hours without the breaks, its own and those that its night or a zone's leap runs into. */
function openOn(day: number, hours: OpenHours, stretches: Stretch[]): Interval[] {
  const open = instants(hours.on(day), day, stretches);
  if (open.length === 0 || !hours.hasBreaks) return open;
  const breaks = [-1, 0, 1, 2].map((later) => day + later);
  return without(
    open,
    breaks.flatMap((date) => instants(hours.breaksOn(date), date, stretches)),
  );
}

function instants(hours: readonly WallHours[], day: number, stretches: Stretch[]): Interval[] {
  if (hours.length === 0 || !dateExists(stretches, day)) return [];
  const midnight = day * DAY;
  return hours
    .map(({ opens, closes }) => ({
      from: instantOf(stretches, midnight + opens),
      to: instantOf(stretches, midnight + closes),
    }))
    .filter(({ from, to }) => from < to);
}
