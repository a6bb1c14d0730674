import type { Suggested } from '../../../src/calls/sharing';

/** As many as one looks through; among more of them one looks for a name. */
export const MOST_SHOWN = 10;

/** The first colleagues of the name that is being typed, in any case and with or without its accents. */
export function colleaguesNamed(suggested: readonly Suggested[], typed: string): Suggested[] {
  const sought = plain(typed.trim());
  return suggested.filter(({ name }) => plain(name).includes(sought)).slice(0, MOST_SHOWN);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
