import type { DecisionsView } from '../../../../src/calls/record';
import type { Decision, DecisionKind } from '../../../../src/policy/record';

interface Collected {
  take: (page: DecisionsView) => void;
  /** What was taken so far of a kind; of every kind, if it is empty. */
  ofKind: (kind: DecisionKind | '') => Omit<DecisionsView, 'next'>;
}

/** Gathers pages of decisions; one that comes twice is kept once. */
export function collected(): Collected {
  const decisions = new Map<string, Decision>();
  const names: DecisionsView['names'] = {};
  const facts: DecisionsView['facts'] = {};
  return {
    take(page) {
      for (const decision of page.decisions) decisions.set(decision.id, decision);
      Object.assign(names, page.names);
      Object.assign(facts, page.facts);
    },
    ofKind: (kind) => ({
      decisions: [...decisions.values()].filter((one) => kind === '' || one.kind === kind),
      names,
      facts,
    }),
  };
}
