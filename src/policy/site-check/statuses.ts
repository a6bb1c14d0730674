import { isSameName, nameKey } from '../names';
import type { SiteFacts } from '../site';
import { AWAITING, SUBMITTED, type OurStatus } from '../status';
import type { SiteItem } from './item';
import { listed } from './listed';

const BOTH: readonly OurStatus[] = [AWAITING, SUBMITTED];

/** Those of the app's two statuses in which a request would count as done, and is asked and paged for no more. */
export function doneStatuses({ statuses = [] }: SiteFacts): SiteItem[] {
  const names = BOTH.filter((name) =>
    statuses.some((one) => isSameName(one.name, name) && one.category === 'done'),
  );
  return names.length === 0
    ? []
    : [{ code: 'status-category', state: 'wrong', params: { names: listed(names) } }];
}

/**
 * Whether a request finds its way from either of the app's statuses to the other, and on to one that agents work in.
 * Jira shows an app these ways only on a request that stands there.
 */
export function waysOut({ statuses, moves = {} }: SiteFacts): SiteItem[] {
  const there = BOTH.filter((name) => statuses?.some((one) => isSameName(one.name, name)));
  // One that is not there at all is another item's.
  if (there.length < BOTH.length) return [];
  const stuck = there.filter((name) => moves[name] !== undefined && !leadsOn(name, moves[name]));
  if (stuck.length > 0) return [{ code: 'status-ways', state: 'wrong', params: { names: listed(stuck) } }];
  const unseen = there.filter((name) => moves[name] === undefined);
  const state = unseen.length === 0 ? 'ok' : 'unknown';
  return [{ code: 'status-ways', state, params: { names: listed(unseen) } }];
}

function leadsOn(from: OurStatus, to: readonly string[]): boolean {
  const ends = new Set(to.map(nameKey));
  const others = [...ends].filter((end) => BOTH.every((name) => nameKey(name) !== end));
  return others.length > 0 && BOTH.every((name) => name === from || ends.has(nameKey(name)));
}
