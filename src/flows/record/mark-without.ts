import type { Decision } from '../../policy/record';
import { without } from '../../policy/without';
import { ERASED } from '../record';
import type { Mark, SeverityChange } from '../world/request';

/** An account, and the decisions about a request that it made. */
export interface Traces {
  accountId: string;
  decisions: Decision[];
}

/**
 * The mark without this account and its names; the same one where it holds none. What keeps a name alone (who did
 * without a fact, who left a severity) is known by the account's decisions.
 */
export function markWithout(mark: Mark, { accountId, decisions }: Traces): Mark {
  const facts = decisions
    .filter(({ kind }) => kind === 'waived')
    .map(({ details }) => String(details['fact']));
  const waived = mark.waived && waivedWithout(mark.waived, facts);
  const changes = mark.changes?.map((change) => changeWithout(change, accountId));
  const after: Mark = {
    ...mark,
    ...(waived && { waived }),
    ...(changes && { changes }),
    ...keptWithout(mark, { accountId, decisions }),
    ...heldWithout(mark, accountId),
  };
  return JSON.stringify(after) === JSON.stringify(mark) ? mark : after;
}

function waivedWithout(waived: NonNullable<Mark['waived']>, facts: string[]): Mark['waived'] {
  return Object.fromEntries(
    Object.entries(waived).map(([fact, one]) => [fact, facts.includes(fact) ? { ...one, by: '' } : one]),
  );
}

function keptWithout({ kept, changes = [] }: Mark, { accountId, decisions }: Traces): Pick<Mark, 'kept'> {
  if (kept === undefined) return {};
  const { at, suggested } = kept;
  const isTheirs =
    changes.some((change) => change.by?.accountId === accountId && change.at === at) ||
    decisions.some(({ kind, details }) => kind === 'severity-kept' && details['suggested'] === suggested);
  return isTheirs ? { kept: { ...kept, by: '' } } : {};
}

function changeWithout({ objection, ...change }: SeverityChange, accountId: string): SeverityChange {
  return {
    ...byWithout(change, accountId),
    ...(objection && { objection: byWithout(objection, accountId) }),
  };
}

function byWithout<T extends Pick<SeverityChange, 'by'>>(deed: T, accountId: string): T {
  return deed.by?.accountId === accountId ? { ...deed, by: { accountId: ERASED, name: '' } } : deed;
}

function heldWithout({ held }: Mark, accountId: string): Pick<Mark, 'held'> {
  if (held?.released?.by !== accountId) return {};
  return { held: { ...held, released: { ...without(held.released, 'byName'), by: ERASED } } };
}
