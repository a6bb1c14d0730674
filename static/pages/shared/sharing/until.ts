import type { SharingView } from '../../../../src/calls/sharing';

/** How long somebody is to see the request, as the form asks it. A date is `2026-11-10`: through that day. */
export interface Until {
  choice: UntilChoice;
  date: string;
}

export type UntilChoice = 'usual' | 'never' | 'week' | 'month' | 'date';

/** Most days that a share may be given. */
export const MOST_DAYS = 3650;

const DAY = 86_400_000;
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
 * Days to ask for, 0 for never and undefined for the policy's own, where `today` is the reader's `2026-11-03`.
 * Refuses, with `no-day`, a date that is not one of the days from tomorrow on.
 */
export function daysOf({ choice, date }: Until, today: string): number | undefined | 'no-day' {
  if (choice === 'usual') return undefined;
  if (choice !== 'date') return DAYS[choice];
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  return days >= 1 && days <= MOST_DAYS ? days : 'no-day';
}

/** The calendar day so many days after another, both as `2026-11-03`. */
export function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
}

/** The reader's calendar day at an instant (epoch ms), as `2026-11-03`; an unknown zone is the browser's. */
export function dayAt(instant: number, timeZone: string | undefined): string {
  const style = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', { ...style, timeZone }).format(instant);
}
