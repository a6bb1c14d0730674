import { pathInWords } from './difference/path';
import { laidOutAs } from './merge/layout';
import { mergeMaps } from './merge/nodes';
import { placeIn } from './merge/place';
import { takeRemarks } from './merge/remarks';
import { readable, withoutAliases } from './merge/readable';

/** Where two people wrote something different in the same place. What is not there is undefined. */
export interface Conflict {
  /** Such as `severities[P2].priority`; empty for the whole text. */
  path: string;
  /**
   * The same place in the merged text: keys, and positions in lists. An entry that mine has not is one past the end.
   */
  at: (string | number)[];
  base?: unknown;
  theirs?: unknown;
  mine?: unknown;
}

export interface Merged {
  source: string;
  /** Where they wrote something else than I did: the merged text has mine. */
  conflicts: Conflict[];
}

/**
 * My text of a policy with what they changed since the text that both began from. Values are compared, not lines, and
 * entries of lists by what they are called; my comments and order stay, and comments
 * of theirs come where I wrote none. Where one of the texts is no YAML, mine stays
 * and the whole is one conflict. The merged text can have problems that none of the three has: parse it.
 */
export function mergePolicies(base: string, theirs: string, mine: string): Merged {
  if (theirs === base || theirs === mine) return { source: mine, conflicts: [] };
  if (mine === base) return { source: theirs, conflicts: [] };
  const [old, other, own] = [readable(base), readable(theirs), readable(mine)];
  if (!old || !other || !own) return { source: mine, conflicts: [{ path: '', at: [], base, theirs, mine }] };
  const [their, merged] = [withoutAliases(other), withoutAliases(own)];
  const conflicts = mergeMaps(old.value, their, merged, []);
  takeRemarks(old.document, their.document, merged.document);
  const source = laidOutAs(mine, merged.document);
  const value: unknown = merged.document.toJS();
  return {
    source,
    conflicts: conflicts.map(({ path, ...sides }) => ({
      path: pathInWords(path),
      at: placeIn(value, path),
      ...sides,
    })),
  };
}
