import type { TriageRow } from '../../../src/calls/triage';

/** Severity ids of the policy, most severe first. */
export type Levels = readonly string[];

// Jira's keys count: ST-9 stands before ST-10.
const collator = new Intl.Collator('en', { numeric: true });

/**
 * Compares rows for the board: those whose customer waits for an answer to an objection stand on top, then those that
 * are worked at the first level or should be, then what costs most to be wrong about, then what is due first. Rows that
 * are equal in all of this stand in the order of their keys.
 */
export function byUrgency(levels: Levels): (one: TriageRow, other: TriageRow) => number {
  return (one, other) =>
    Number(isObjectedTo(other)) - Number(isObjectedTo(one)) ||
    Number(touchesFirst(other, levels)) - Number(touchesFirst(one, levels)) ||
    other.cost - one.cost ||
    dueOf(one) - dueOf(other) ||
    collator.compare(one.key, other.key);
}

/** Whether the row is about the policy's first level, as it is worked or as it should be. */
export function touchesFirst(row: Pick<TriageRow, 'working' | 'suggested'>, levels: Levels): boolean {
  return row.working === levels[0] || row.suggested === levels[0];
}

function isObjectedTo({ objection }: TriageRow): boolean {
  return objection !== undefined;
}

// Two that are never due differ by NaN, which counts as equal.
function dueOf({ due }: TriageRow): number {
  return due === undefined ? Infinity : Date.parse(due);
}
