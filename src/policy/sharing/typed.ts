import { knownDomains } from '../customers/address';
import type { Host } from '../customers/host';
import { mailboxOf, parseAddress, type Address } from '../customers/parse-address';
import { nameKey } from '../names';
import type { Policy } from '../schema';

/** An address somebody typed that may be looked up. */
export interface Sought {
  /** By which two addresses of one mailbox are compared. */
  mailbox: string;
  /** What to search names for: an app finds nobody by address. */
  query: string;
}

/** What an address says about itself, before anybody is looked up. */
export type Typed =
  ({ is: 'insider' | 'invited' } & Sought) | { is: 'confirm' | 'outsider' | 'not-an-address' };

/**
 * What may become of an address that somebody typed to share a request. Decided by its domain alone: were a customer
 * refused in other words than a stranger, anybody could learn who is a customer here. So a member of the organisation
 * who has a private address is an outsider by that address too; they are offered by name instead.
 *
 * `anyone` allows no more than `customers`: an app cannot make a customer of a stranger.
 */
export function judgeTyped(
  { sharing, customers }: Pick<Policy, 'sharing' | 'customers'>,
  typed: string,
  known: { organisations: readonly string[]; confirmed: readonly string[] },
): Typed {
  const parsed = parseAddress(typed);
  if (!parsed.ok) return { is: 'not-an-address' };
  const { host } = parsed.address;
  const mailbox = mailboxOf(parsed.address);
  const sought = { mailbox, query: queryFor(parsed.address) };
  if (isOfOne(customers, known.organisations, host)) return { is: 'insider', ...sought };
  if (sharing.mayBeAdded === 'organization' || sharing.outsiders === 'refuse') return { is: 'outsider' };
  const isConfirmed = known.confirmed.some((one) => mailboxIn(one) === mailbox);
  return sharing.outsiders === 'warn' && !isConfirmed ? { is: 'confirm' } : { is: 'invited', ...sought };
}

/** The mailbox of an address as somebody wrote it, to compare two; undefined for none. */
export function mailboxIn(text: string): string | undefined {
  const parsed = parseAddress(text);
  return parsed.ok ? mailboxOf(parsed.address) : undefined;
}

/** The longest word before the @, which is part of most people's names. */
function queryFor({ local }: Address): string {
  const words = (local.toLowerCase().split('+')[0] ?? '').split(/[^\p{L}\p{M}]+/u);
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '');
  return longest || local;
}

/** Whether a host is at a domain of one of these organisations. */
function isOfOne({ organizations }: Policy['customers'], names: readonly string[], host: Host): boolean {
  const own = new Set(names.map(nameKey));
  const theirs = organizations.filter(({ name }) => own.has(nameKey(name)));
  return knownDomains({ organizations: theirs }).organizationsAt(host).length > 0;
}
