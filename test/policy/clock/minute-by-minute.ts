import { Temporal } from 'temporal-polyfill';
import type { BusinessTime } from '../../../src/policy/clock/business-time';
import type { Calendar, Hours, Weekday } from '../../../src/policy/schema/calendar';

const MINUTE = 60_000;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies Weekday[];

interface Span {
  from: number;
  to: number;
}

/** A date, and the instants between which its own hours and its breaks lie. */
interface DateInZone {
  date: Temporal.PlainDate;
  hours: Span[];
  breaks: Span[];
}

/**
 * Business time as plainly as it can be told: minute after minute, looking at the clock on the wall for the date and
 * asking Temporal for the instants of that date's hours. Whole minutes only; throws after so many of them.
 */
export function minuteByMinute(
  calendar: Calendar,
  pauses: readonly Span[],
  mostMinutes: number,
): BusinessTime {
  const datesAround = datesOf(calendar);

  function isOpen(at: number): boolean {
    return !holds(pauses, at) && datesAround(at).some((one) => isOpenBy(one, at));
  }

  function isOpenBy({ hours }: DateInZone, at: number): boolean {
    return holds(hours, at) && !datesAround(at).some(({ breaks }) => holds(breaks, at));
  }

  function nextOpen(at: number): number {
    let next = at;
    while (!isOpen(next)) next = later(next, at + mostMinutes * MINUTE);
    return next;
  }

  function addMinutes(start: number, minutes: number): number {
    let at = nextOpen(start);
    for (let left = minutes; left > 0; at = later(at, start + mostMinutes * MINUTE))
      if (isOpen(at)) left -= 1;
    return at;
  }

  function addBusinessDays(start: number, days: number): number {
    const begin = nextOpen(start);
    const wall = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(calendar.timeZone);
    let today = datesAround(begin).find((one) => isOpenBy(one, begin));
    if (!today || days === 0) return begin;
    const nights = today.date.until(wall.toPlainDate()).days;
    for (let left = days; left > 0;) {
      today = inZone(calendar, today.date.add({ days: 1 }));
      if (closingOf(today) > 0) left -= 1;
    }
    const sameTime = today.date.add({ days: nights }).toPlainDateTime(wall.toPlainTime());
    return Math.min(sameTime.toZonedDateTime(calendar.timeZone).epochMilliseconds, closingOf(today));
  }

  /** The end of its last open minute; 0 where it has none. */
  function closingOf(one: DateInZone): number {
    let closing = 0;
    for (const { from, to } of one.hours)
      for (let at = from; at < to; at += MINUTE)
        if (isOpenBy(one, at)) closing = Math.max(closing, at + MINUTE);
    return closing;
  }

  function openBetween(start: number, end: number): number {
    let open = 0;
    for (let at = start; at < end; at += MINUTE) if (isOpen(at)) open += MINUTE;
    return open;
  }

  return { isOpen, nextOpen, addMinutes, addBusinessDays, openBetween };
}

function later(at: number, last: number): number {
  if (at > last) throw new RangeError('this takes too many minutes');
  return at + MINUTE;
}

function holds(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to);
}

/**
 * The date on the wall at an instant, the next one, which has begun already where the clock went back over midnight,
 * and the two before it, whose hours may last until then.
 */
function datesOf(calendar: Calendar): (at: number) => DateInZone[] {
  // Dates as Sweden writes them are ISO dates.
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone, dateStyle: 'short' });
  const known = new Map<string, DateInZone[]>();
  return (at) => {
    const today = wall.format(at);
    const dates = known.get(today) ?? [0, -1, -2, 1].map((days) => inZone(calendar, dateFrom(today, days)));
    known.set(today, dates);
    return dates;
  };
}

function dateFrom(date: string, days: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(date).add({ days });
}

function inZone(calendar: Calendar, date: Temporal.PlainDate): DateInZone {
  const noon = date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '12:00' });
  if (!noon.toPlainDate().equals(date)) return { date, hours: [], breaks: [] };
  const name = date.toString();
  const weekly = calendar.hours[weekdays[date.dayOfWeek - 1] ?? 'mon'];
  const hours = calendar.holidays.includes(name) ? [] : (calendar.overrides[name] ?? weekly);
  const spans = (pairs: Hours = []) =>
    pairs.map(([from, to]) => ({
      from: instantOf(calendar, date, from),
      to: instantOf(calendar, to <= from ? date.add({ days: 1 }) : date, to),
    }));
  return { date, hours: spans(hours), breaks: spans(calendar.breaks[name]) };
}

function instantOf({ timeZone }: Calendar, date: Temporal.PlainDate, time: string): number {
  const [day, plainTime] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
