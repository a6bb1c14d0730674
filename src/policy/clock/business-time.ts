import type { Calendar } from '../schema/calendar';
import { first, indexOfFirst } from './by-halves';
import type { Interval } from './intervals';
import { pageNumber, pagesOf, type OpenDay, type Page } from './page';
import { DAY, MINUTE } from './time';
import { instantOf, wallAt } from './zone';

/** Two centuries: whoever has to look further has a calendar that is closed for ever. */
const MOST_PAGES_AHEAD = 5220;

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
 * The business time of a calendar. It writes the calendar's open hours out page by page, as they are first needed, and
 * then only adds and compares numbers. A question is refused where the calendar is not open for long enough within two
 * centuries.
 */
export function businessTimeOf(calendar: Calendar): BusinessTime {
  const pageAt = pagesOf(calendar);
  return {
    isOpen: (at) => isOpen(pageAt, at),
    nextOpen: (at) => nextOpen(pageAt, at),
    addMinutes: (start, minutes) => addMinutes(pageAt, start, minutes),
    addBusinessDays: (start, days) => addBusinessDays(pageAt, start, days),
    openBetween: (start, end) => openBetween(pageAt, start, end),
  };
}

type Pages = (number: number) => Page;

function isOpen(pageAt: Pages, at: number): boolean {
  const stretch = first(pageAt(pageNumber(at)).open, ({ to }) => at < to);
  return stretch !== undefined && stretch.from <= at;
}

function nextOpen(pageAt: Pages, at: number): number {
  return lookAhead(pageAt, at, ({ open }) => {
    const stretch = first(open, ({ to }) => at < to);
    return stretch && Math.max(at, stretch.from);
  });
}

function addMinutes(pageAt: Pages, start: number, minutes: number): number {
  let left = Math.round(minutes * MINUTE);
  if (left <= 0) return nextOpen(pageAt, start);
  return lookAhead(pageAt, start, (page) => {
    const passed = openBefore(page, start);
    const last = first(page.open, ({ through }) => passed + left <= through);
    if (last) return last.to - (last.through - passed - left);
    left -= page.total - passed;
    return undefined;
  });
}

function addBusinessDays(pageAt: Pages, start: number, days: number): number {
  const begin = nextOpen(pageAt, start);
  if (days <= 0) return begin;
  const { day: today, time } = openingDay(pageAt, begin);
  let left = days;
  return lookAhead(pageAt, today * DAY, (page) => {
    const passed = indexOfFirst(page.days, ({ day }) => today < day);
    const due = page.days[passed + left - 1];
    if (due) return Math.min(instantOf(page.stretches, due.day * DAY + time), closingOf(due));
    left -= page.days.length - passed;
    return undefined;
  });
}

function openBetween(pageAt: Pages, start: number, end: number): number {
  if (end <= start) return 0;
  let open = -openBefore(pageAt(pageNumber(start)), start);
  for (let number = pageNumber(start); number < pageNumber(end); number += 1) open += pageAt(number).total;
  return open + openBefore(pageAt(pageNumber(end)), end);
}

/** What is found on the page of an instant or on the nearest one after it. */
function lookAhead<T>(pageAt: Pages, from: number, find: (page: Page) => T | undefined): T {
  const number = pageNumber(from);
  for (let ahead = 0; ahead <= MOST_PAGES_AHEAD; ahead += 1) {
    const found = find(pageAt(number + ahead));
    if (found !== undefined) return found;
  }
  throw new RangeError('the calendar is not open for long enough in the next two centuries');
}

/** Open time on the page before an instant, in ms. */
function openBefore({ open, total }: Page, at: number): number {
  const next = first(open, ({ to }) => at < to);
  return next ? next.through - (next.to - Math.max(at, next.from)) : total;
}

/**
 * The day whose hours an open instant belongs to, and the wall time of the instant in ms after that day's midnight;
 * below 0 on the evening that comes again where the clock goes back over midnight.
 */
function openingDay(pageAt: Pages, at: number): { day: number; time: number } {
  const wall = wallAt(pageAt(pageNumber(at)).stretches, at);
  const date = Math.floor(wall / DAY);
  // It is the date's own, that of a night before, that of hours which a zone leapt over, or the next, which had begun
  // when the clock went back.
  const day = [date, date - 1, date - 2, date + 1].find((one) =>
    hoursOf(pageAt, one).some((hours) => holds(hours, at)),
  );
  return { day: day ?? date, time: wall - (day ?? date) * DAY };
}

function hoursOf(pageAt: Pages, day: number): readonly Interval[] {
  const open = first(pageAt(pageNumber(day * DAY)).days, (one) => day <= one.day);
  return open?.day === day ? open.open : [];
}

function holds({ from, to }: Interval, at: number): boolean {
  return from <= at && at < to;
}

function closingOf({ open }: OpenDay): number {
  return Math.max(...open.map(({ to }) => to));
}
