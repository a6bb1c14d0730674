import type { User } from '../jsm/entities';

/** A moment as its reader's clock shows it: `21 Nov, 09:12`. */
export function moment(at: number, { locale, timeZone }: User): string {
  const form = { timeZone, day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, form).format(at);
}

/** The time of day to the second: `09:12:40`. */
export function timeOfDay(at: number, { locale, timeZone }: User): string {
  return new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'medium' }).format(at);
}

/** What a clock in the reader's zone is called at that moment: `GMT`, `CET` or `GMT+2`. */
export function zoneName(at: number, { locale, timeZone }: User): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A date and a time of day in full: `Saturday 21 November 2026 at 09:12:40`. */
export function fullMoment(at: number, { locale, timeZone }: User): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'medium' }).format(at);
}

/** The first letters of a name's first and last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const first = words[0]?.[0] ?? '?';
  return (words.length > 1 ? first + (words.at(-1)?.[0] ?? '') : first).toUpperCase();
}
