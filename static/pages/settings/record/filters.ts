import type { DecisionKind } from '../../../../src/policy/record';
import type { Which } from './reading';

/** What the admin wants to see, as typed; empty is open. Days as YYYY-MM-DD in the reader's own zone. */
export interface Filters {
  request: string;
  kind: DecisionKind | '';
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = { request: '', kind: '', from: '', to: '' };

/** What to ask the record for; a kind is told apart on the page. */
export function whichOf({ request, from, to }: Omit<Filters, 'kind'>): Which {
  const key = request.trim().toUpperCase();
  const [start, end] = [dayStart(from, 0), dayStart(to, 1)];
  return {
    ...(key === '' ? {} : { request: key }),
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}

/** When a day begins where the reader is, so many days later; undefined where none is named. */
function dayStart(day: string, later: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return new Date(year, month - 1, date + later).toISOString();
}
