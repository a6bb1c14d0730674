import type { Calendar } from '../schema/calendar';
import { pageNumber, pagesOf, type OpenDay, type Page } from './page';
import { DAY, instantOf, wallAt } from './zone';

const MINUTE = 60_000;
/** Two centuries. Whoever has to look further has a calendar that is closed for ever. */
const MOST_PAGES_AHEAD = 400;

/**
 * Answers about the open time of one calendar. Instants are epoch ms. What is looked up is kept, so whoever has several
 * questions about a calendar asks the same one.
 */
export interface BusinessTime {
  /** Closing time is closed. */
  isOpen(at: number): boolean;
  /** The instant itself while it is open, otherwise the next opening. */
  nextOpen(at: number): number;
  /** When so many minutes of open time have passed. A target used up exactly at closing is due at closing. */
  addMinutes(start: number, minutes: number): number;
  /**
   * The same clock time so many open days later, at the latest at that day's last closing. Out of hours it counts from
   * the next opening. A night belongs to the day on which it opens.
   */
  addBusinessDays(start: number, days: number): number;
  /** Open time between two instants, in ms; 0 where `end` is not later than `start`. */
  openBetween(start: number, end: number): number;
}

/** The built-in calendar: open day and night. */
export const always: BusinessTime = {
  isOpen: () => true,
  nextOpen: (at) => at,
  addMinutes: (start, minutes) => start + Math.round(minutes * MINUTE),
  addBusinessDays: (start, days) => start + days * DAY,
  openBetween: (start, end) => Math.max(0, end - start),
};

/**
 * The business time of a calendar. It writes the calendar's open hours out page by page and then adds and compares
 * numbers. Questions are refused where the calendar is not open for long enough within two centuries.
 */
export function businessTimeOf(calendar: Calendar): BusinessTime {
  const pageAt = pagesOf(calendar);

  function* pagesFrom(at: number): Generator<Page> {
    const first = pageNumber(at);
    for (let number = first; number <= first + MOST_PAGES_AHEAD; number += 1) yield pageAt(number);
    throw new RangeError('the calendar is not open for long enough in the next two centuries');
  }

  function openDay(day: number): OpenDay | undefined {
    return firstWhere(pageAt(pageNumber(day * DAY)).days, (one) => one.day >= day);
  }

  return null as never;
}
