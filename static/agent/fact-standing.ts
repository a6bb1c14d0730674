import type { FactView, IssueView } from '../../src/calls/issue';

/** How a fact stands for the desk: as the request says it, unless an agent does without what is not there. */
export type FactStanding = FactView['state'] | 'waived';

/** How the desk stands on a fact; one that is answered after all needs no waiver. */
export function standingOf({ state, waived }: Pick<FactView, 'state' | 'waived'>): FactStanding {
  return waived && state !== 'present' ? 'waived' : state;
}

/** The facts an agent may ask the customer for: all that could be said better. Asking for a waived one un-waives it. */
export function askable({ canAsk, facts }: Pick<IssueView, 'canAsk' | 'facts'>): FactView[] {
  return canAsk ? facts.filter((fact) => standingOf(fact) !== 'present') : [];
}

/** The facts an agent may do without: required, not answered, while the request still waits for them. */
export function waivable({
  canAsk,
  facts,
  submitted,
}: Pick<IssueView, 'canAsk' | 'facts' | 'submitted'>): FactView[] {
  if (!canAsk || submitted !== undefined) return [];
  return facts.filter((fact) => fact.level === 'required' && isUnanswered(standingOf(fact)));
}

/** The facts the policy requires that nobody has answered or waived. */
export function stillMissing({ facts }: Pick<IssueView, 'facts'>): FactView[] {
  return facts.filter((fact) => fact.level === 'required' && isUnanswered(standingOf(fact)));
}

/** The names of facts by their ids, in words: `Environment, Impact`. */
export function namesOf(ids: string[], { facts }: Pick<IssueView, 'facts'>): string {
  return ids.map((id) => facts.find(({ fact }) => fact === id)?.label ?? id).join(', ');
}

function isUnanswered(standing: FactStanding): boolean {
  return standing === 'absent' || standing === 'placeholder';
}
