import type { SharingView } from '../../../../src/calls/sharing';
import { DAY } from '../../../../src/policy/clock/time';

/** How long somebody is to see the request, as the form asks it. A date is `2026-11-10`: through that day. */
export interface Until {
  choice: UntilChoice;
  date: string;
}

export type UntilChoice = 'usual' | 'never' | 'week' | 'month' | 'date';

/** When it is for the reader: epoch ms, and their zone; an unknown one is the browser's. */
export interface Clock {
  now: number;
  timeZone: string | undefined;
}

/** Days that the farthest day may be away: a share lasts 3650 at most, and the last day is rounded up. */
export const MOST_DAYS = 3648;

const DAYS = { never: 0, week: 7, month: 30 } as const;

/** What there is to choose from; `usual` only where the policy lets shares end. */
export function choicesFor({ expiresAfterDays }: Pick<SharingView, 'expiresAfterDays'>): UntilChoice[] {
  const others: UntilChoice[] = ['never', 'week', 'month', 'date'];
  return expiresAfterDays === undefined ? others : ['usual', ...others];
}

/** What is chosen to begin with: what happens if nobody says otherwise. */
export function firstUntil(view: Pick<SharingView, 'expiresAfterDays'>): Until {
  return { choice: choicesFor(view)[0] ?? 'never', date: '' };
}

/**
 * Days to ask for, 0 for never and undefined for the policy's own. A share lasts whole days from now on, so through a
 * date means until some hour of the next day. Refuses, with `no-day`, a date that is not one of the days from tomorrow
 * on.
 */
export function daysOf({ choice, date }: Until, { now, timeZone }: Clock): number | undefined | 'no-day' {
  if (choice === 'usual') return undefined;
  if (choice !== 'date') return DAYS[choice];
  const away = Math.round((Date.parse(date) - Date.parse(dayAt(now, timeZone))) / DAY);
  if (!(away >= 1 && away <= MOST_DAYS)) return 'no-day';
  // The day after, but where the clocks change on the way.
  return dayAt(now + (away + 1) * DAY, timeZone) > date ? away + 1 : away + 2;
}

/** The calendar day so many days after another, both as `2026-11-03`. */
export function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
}

/** The reader's calendar day at an instant (epoch ms), as `2026-11-03`. */
export function dayAt(instant: number, timeZone: Clock['timeZone']): string {
  const style = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', { ...style, timeZone }).format(instant);
}
