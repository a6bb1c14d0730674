import type { DecisionsView } from '../../../../src/calls/record';

/** Two pages as one; a decision that moved from one to the other stands once. */
export function joined(before: DecisionsView, after: DecisionsView): DecisionsView {
  const known = new Set(before.decisions.map(({ id }) => id));
  return {
    decisions: [...before.decisions, ...after.decisions.filter(({ id }) => !known.has(id))],
    names: { ...before.names, ...after.names },
    facts: { ...before.facts, ...after.facts },
    ...(after.next === undefined ? {} : { next: after.next }),
  };
}
