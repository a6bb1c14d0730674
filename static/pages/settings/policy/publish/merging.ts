import { stringify } from 'yaml';
import { type Conflict, mergePolicies } from '../../../../../src/policy/merge';
import { withEntry, without, withValue } from '../edits';

export type Side = 'mine' | 'theirs';

/** Two drafts that have come together, but for what both wrote differently. */
export interface Merging {
  source: string;
  conflicts: (Conflict & { takes: Side })[];
}

/** Which side counts, by the path of a conflict. */
export type Sides = Readonly<Record<string, Side>>;

/** My text with what they changed; where both wrote, mine counts until somebody chooses. */
export function merged(base: string, theirs: string, mine: string, sides: Sides = {}): Merging {
  const { source, conflicts } = mergePolicies(base, theirs, mine);
  return {
    source,
    conflicts: conflicts.map((conflict) => ({ ...conflict, takes: sides[conflict.path] ?? 'mine' })),
  };
}

/** The text in which every conflict is settled as chosen. */
export function settled({ source, conflicts }: Merging): string {
  const taken = conflicts.filter(({ takes }) => takes === 'theirs');
  const whole = taken.find(({ at }) => at.length === 0);
  if (whole) return String(whole.theirs);
  const written = taken.filter(({ theirs }) => theirs !== undefined);
  // From the end, so that what goes from a list moves nothing that is still to go.
  const gone = taken.filter(({ theirs }) => theirs === undefined).toReversed();
  const filled = written.reduce(withTheirs, source);
  return gone.reduce((text, { at }) => without(text, at), filled);
}

/** What mine has no more comes back at the end of its list, however many came back before it. */
function withTheirs(text: string, { at, mine, theirs }: Conflict): string {
  const isGone = typeof at.at(-1) === 'number' && mine === undefined;
  return isGone ? withEntry(text, at.slice(0, -1), theirs) : withValue(text, at, theirs);
}

const LONGEST = 200;

/** A value as it is shown beside another one. */
export function inShort(value: unknown): string {
  const text =
    typeof value === 'string' ? value : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
