import { isSameName } from '../names';

/**
 * Where a customer stands among the desk's organisations. Kept free of the lists of providers and of public endings, so
 * that a page can ask for thousands of people at once: which domains hold an address, the app has found out before.
 *
 * `fits`: belongs to the organisation whose domain the address has, and to no other that lists its domains.
 * `joins`: has a known domain, and is no member there yet.
 * `drifted`: member of an organisation whose domains do not hold the address, so they may read what is shared with it.
 * `nobodys`: no organisation and no known domain.
 * `unlisted`: member only of organisations for which the policy lists no domains, so nothing can be said.
 * `not-shown`: Jira shows no address, and unknown is never guessed.
 */
export const places = ['drifted', 'joins', 'nobodys', 'not-shown', 'unlisted', 'fits'] as const;

export type Place = (typeof places)[number];

/** An organisation with the domains that the policy gives it, without `@`. */
export interface Domains {
  name: string;
  domains: readonly string[];
}

/** What the app found out about a customer's address. */
export interface AddressFound {
  /** Undefined where Jira shows none. */
  address?: string;
  /** The known organisation that the address leads to: its domain is the nearest. */
  belongsTo?: string;
  /** Others whose domains hold the address too. */
  alsoAt?: readonly string[];
}

/** The place of a customer who is a member of these organisations. */
export function placeOf(
  { address, belongsTo, alsoAt = [] }: AddressFound,
  memberships: readonly Domains[],
): Place {
  if (address === undefined) return 'not-shown';
  const holders = belongsTo === undefined ? [] : [belongsTo, ...alsoAt];
  const isTheirs = ({ name }: Domains) => holders.some((one) => isSameName(one, name));
  const isForeign = (one: Domains) => one.domains.length > 0 && !isTheirs(one);
  if (memberships.some(isForeign)) return 'drifted';
  if (memberships.some(isTheirs)) return 'fits';
  if (belongsTo !== undefined) return 'joins';
  return memberships.length > 0 ? 'unlisted' : 'nobodys';
}

/** How many customers there are in each place. */
export type Census = Record<Place, number>;

/** The census of these customers; `placeOfRow` says where each stands. */
export function censusOf<T>(rows: readonly T[], placeOfRow: (row: T) => Place): Census {
  const census: Census = { drifted: 0, joins: 0, nobodys: 0, 'not-shown': 0, unlisted: 0, fits: 0 };
  for (const row of rows) census[placeOfRow(row)] += 1;
  return census;
}

/** Whether a text names a place. */
export function isPlace(text: string): text is Place {
  return (places as readonly string[]).includes(text);
}
