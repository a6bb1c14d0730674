import type { DecisionKind } from '../../../../src/policy/record';
import { knownZone } from '../../../shared/times';
import type { Which } from './reading';

/** What the admin wants to see, as typed; empty is open. Days as YYYY-MM-DD in the reader's own zone. */
export interface Filters {
  request: string;
  kind: DecisionKind | '';
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = { request: '', kind: '', from: '', to: '' };

/** As `src/entry/caller.ts` takes a key, in any letter case. */
const KEY = /^[A-Z][A-Z0-9_]{0,29}-\d{1,12}$/i;

type Mistaken = 'request' | 'to';

/** The fields, from the top, that hold what cannot be asked for: no request key, or an end before the beginning. */
export function mistakenFields({ request, from, to }: Omit<Filters, 'kind'>): Mistaken[] {
  const key = request.trim();
  const isNoKey = key !== '' && !KEY.test(key);
  const isBackwards = from !== '' && to !== '' && to < from;
  return (['request', 'to'] as const).filter((field) => (field === 'request' ? isNoKey : isBackwards));
}

/** What to ask the record for, with days in the reader's zone; a kind is told apart on the page. */
export function whichOf({ request, from, to }: Omit<Filters, 'kind'>, timeZone: string | undefined): Which {
  const key = request.trim().toUpperCase();
  const [start, end] = [dayStart(from, 0, timeZone), dayStart(to, 1, timeZone)];
  return {
    ...(key === '' ? {} : { request: key }),
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}

/** When a day begins where the reader is, so many days later; undefined where none is named. */
function dayStart(day: string, later: number, timeZone: string | undefined): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const wall = Date.UTC(year, month - 1, date + later);
  // The first guess may lie on the other side of a change to summer time.
  const guess = wall - aheadAt(wall, timeZone);
  return new Date(wall - aheadAt(guess, timeZone)).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at an instant, in ms. */
function aheadAt(at: number, timeZone: string | undefined): number {
  // Swedish dates are written as ISO 8601 has them.
  const wall = new Date(at).toLocaleString('sv-SE', { timeZone: knownZone(timeZone) });
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - at;
}
