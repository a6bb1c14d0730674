import { parseHost } from './host';
import { isSameName } from './organisation-name';

/**
 * Where a customer stands among the desk's organisations. Kept free of the lists of providers, so that a page can ask for
 * thousands of people at once.
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

/** The place of a customer who is a member of these organisations; `belongsTo` is the one that their address leads to. */
export function placeOf(
  { address, belongsTo }: { address?: string; belongsTo?: string },
  memberships: readonly Domains[],
): Place {
  if (address === undefined) return 'not-shown';
  const isTheirs = (one: Domains) =>
    (belongsTo !== undefined && isSameName(one.name, belongsTo)) || holds(one, address);
  const isForeign = (one: Domains) => one.domains.length > 0 && !isTheirs(one);
  if (memberships.some(isForeign)) return 'drifted';
  if (memberships.some(isTheirs)) return 'fits';
  if (belongsTo !== undefined) return 'joins';
  return memberships.length > 0 ? 'unlisted' : 'nobodys';
}

/** Whether the address is at one of the domains, or below it. */
function holds({ domains }: Domains, address: string): boolean {
  const host = asMailed(address.slice(address.lastIndexOf('@') + 1));
  return domains.some((domain) => host === asMailed(domain) || host.endsWith(`.${asMailed(domain)}`));
}

/** The policy may write a domain as people read it, and the address as mail carries it. */
function asMailed(domain: string): string {
  const host = parseHost(domain);
  return typeof host === 'string' ? domain.toLowerCase() : host.ascii;
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
