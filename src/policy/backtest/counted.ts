import type { Cases } from './report';

/** Requests as a tally keeps them: how many, and the first of them by a short form of their key. */
export interface Counted {
  count: number;
  keys: ShortKey[];
}

/** A key that begins with the tally's prefix is the number behind it; any other stands as it is. */
export type ShortKey = number | string;

/** So many keys are kept of each kind of case. */
export const MOST_KEYS = 100;
const LONGEST = 120;

/** No requests. */
export function none(): Counted {
  return { count: 0, keys: [] };
}

/** Counts one request more; its key is kept while there are fewer than `most`. */
export function count(counted: Counted, key: ShortKey, most = MOST_KEYS): void {
  counted.count += 1;
  if (counted.keys.length < most) counted.keys.push(key);
}

/** What the keys of a project begin with, from one of them: `ST-`. Undefined where it is no key of Jira's. */
export function prefixOf(key: string): string | undefined {
  return /^[A-Z][A-Z0-9_]+-(?=\d+$)/.exec(key)?.[0];
}

/** A key as it is kept. */
export function shortKey(key: string, prefix: string): ShortKey {
  const number = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  return /^[1-9]\d{0,11}$/.test(number) ? Number(number) : short(key);
}

/** A name or key, cut where somebody wrote a whole text there: a tally stays small. */
export function short(text: string): string {
  return text.slice(0, LONGEST);
}

/** As a report shows them. */
export function casesOf({ count: all, keys }: Counted, prefix = ''): Cases {
  return { count: all, keys: keys.map((key) => (typeof key === 'number' ? `${prefix}${key}` : key)) };
}

/** Several kinds of cases by name, those that occurred. */
export function casesByName(counted: Record<string, Counted>, prefix?: string): Record<string, Cases> {
  const some = Object.entries(counted).filter(([, one]) => one.count > 0);
  return Object.fromEntries(some.map(([name, one]) => [name, casesOf(one, prefix)]));
}

/** A place for each name. */
export function noneOfEach(names: readonly string[]): Record<string, Counted> {
  return Object.fromEntries(names.map((name) => [name, none()]));
}

/** Counts a request under a name that has a place. */
export function countUnder(
  counted: Record<string, Counted>,
  name: string,
  key: ShortKey,
  most?: number,
): void {
  const place = Object.hasOwn(counted, name) ? counted[name] : undefined;
  if (place) count(place, key, most);
}
