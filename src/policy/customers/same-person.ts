/** Who somebody is as far as a desk can tell: their name, and their address where Jira shows it. */
export interface Known {
  name: string;
  address?: string;
}

/** A single letter names nobody, and half the addresses of a company may begin alike. */
const SHORTEST = 3;

/**
 * Whether two accounts may be of one person: the same name, whatever its letter case, accents and spacing, or the same
 * part before the @. A guess for an agent to decide on, and never followed by itself.
 */
export function mayBeSame(one: Known, other: Known): boolean {
  return isSame(nameOf(one), nameOf(other)) || isSame(localOf(one), localOf(other));
}

/** What a person's address begins with, without a tag after a plus; '' where there is none. */
export function localOf({ address = '' }: Pick<Known, 'address'>): string {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return (local.split('+')[0] ?? '').toLowerCase();
}

function isSame(one: string, other: string): boolean {
  return one === other && one.length >= SHORTEST;
}

function nameOf({ name }: Known): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
