import { DAY, MINUTE } from '../../src/policy/clock/time';
import type { Words } from './words';

/** Instants in words, in the reader's language and time zone. All instants are epoch milliseconds. */
export interface Times {
  /** As `brief`, to the second: `09:12:40`. */
  second(at: number, now: number): string;
  /** As `second`, with its own preposition for the middle of a sentence: `at 09:12:40`, `yesterday at 09:12:40`. */
  atSecond(at: number, now: number): string;
  /** The time of day to the minute: `09:12`. */
  minute(at: number): string;
  /** Day and time, near days by name: `today at 09:12`, `Monday, November 23 at 09:12`. */
  moment(at: number, now: number): string;
  /** The time of day if it is today, otherwise day and time. */
  brief(at: number, now: number): string;
  /** As `brief`, with its own preposition for the middle of a sentence: `at 09:12`, `tomorrow at 09:12`. */
  atMinute(at: number, now: number): string;
  /** The date alone, with its year: `3 Nov 2026`. */
  day(at: number): string;
  /** The date alone, as a file's name has it: `2026-11-03`. */
  isoDay(at: number): string;
  /** How long until or since, in the largest fitting unit: `in 12 minutes`, `3 hours ago`. */
  distance(at: number, now: number): string;
  /**
   * What is left until then: `in 12 minutes`, by the second in the last one: `in 40 seconds`. Nothing is left below
   * zero.
   */
  left(at: number, now: number): string;
  /** The reader's zone as `Africa/Johannesburg (GMT+2)`. */
  zone(at: number): string;
}

const SECOND = 1000;
const NAMED_DAYS = 1;

/** Refuses nothing: an unknown zone or locale falls back to what the browser uses. */
export function timesFor(locale: string, timeZone: string | undefined, words: Words): Times {
  const zone = knownZone(timeZone);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const minutes = format({ timeStyle: 'short' });
  const seconds = format({ timeStyle: 'medium' });
  const dates = format({ weekday: 'long', month: 'long', day: 'numeric' });
  const wholeDates = format({ dateStyle: 'medium' });
  const offset = format({ timeZoneName: 'short' });
  const days = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const dayAt = (at: number, now: number, time: Intl.DateTimeFormat) => {
    const distance = dayNumber(at, days) - dayNumber(now, days);
    const day = Math.abs(distance) <= NAMED_DAYS ? relative.format(distance, 'day') : dates.format(at);
    return words('time.dayAt', { day, time: time.format(at) });
  };
  const isToday = (at: number, now: number) => dayNumber(at, days) === dayNumber(now, days);
  const unlessToday = (at: number, now: number, time: Intl.DateTimeFormat) =>
    isToday(at, now) ? time.format(at) : dayAt(at, now, time);
  const inSentence = (at: number, now: number, time: Intl.DateTimeFormat) =>
    isToday(at, now) ? words('time.at', { time: time.format(at) }) : dayAt(at, now, time);
  return {
    second: (at, now) => unlessToday(at, now, seconds),
    atSecond: (at, now) => inSentence(at, now, seconds),
    minute: (at) => minutes.format(at),
    moment: (at, now) => dayAt(at, now, minutes),
    brief: (at, now) => unlessToday(at, now, minutes),
    atMinute: (at, now) => inSentence(at, now, minutes),
    day: (at) => wholeDates.format(at),
    isoDay: (at) => days.format(at),
    distance: (at, now) => relative.format(...largestUnit(at - now)),
    left: (at, now) => relative.format(...whatIsLeft(at - now)),
    zone: (at) => {
      const short = offset.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value;
      return short === undefined || short === zone ? zone : `${zone} (${short})`;
    },
  };
}

export function knownZone(timeZone: string | undefined): string {
  const { timeZone: browser } = new Intl.DateTimeFormat().resolvedOptions();
  if (timeZone === undefined) return browser;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return browser;
  }
}

/** Days since 1970 of the calendar day that an instant falls on, by a format that gives `2026-11-23`. */
function dayNumber(at: number, days: Intl.DateTimeFormat): number {
  const [year = 0, month = 1, day = 1] = days.format(at).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

function whatIsLeft(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  if (milliseconds < MINUTE) return [Math.max(0, Math.ceil(milliseconds / SECOND)), 'second'];
  return largestUnit(Math.ceil(milliseconds / MINUTE) * MINUTE);
}

function largestUnit(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = Math.round(milliseconds / MINUTE);
  if (Math.abs(minutes) < 90) return [minutes, 'minute'];
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 36 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
}
