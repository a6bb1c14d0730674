import type { ClauseView, IssueView, SeverityView } from '../../../src/calls';

/** Clauses of one severity, beneath the policy's own sentence for it. */
export interface ClauseGroup {
  severity: SeverityView;
  clauses: ClauseView[];
}

/** Why a severity is suggested. */
export interface Reasons {
  /** What speaks for it, the suggested severity first: what is met, and what of the suggestion is not said. */
  supports: ClauseGroup[];
  /** What contradicts the severities that the customer chose or the desk works with. */
  contradicts: ClauseGroup[];
  /** The rules that keep it down or up. */
  limits: ClauseView[];
}

type Assessed = Pick<IssueView, 'chosen' | 'working' | 'suggested' | 'severities' | 'clauses'>;

/** The clauses by what they say about the suggestion. A severity that no policy knows any more is left out. */
export function reasonsFor({ chosen, working, suggested, severities, clauses }: Assessed): Reasons {
  const defined = clauses.filter(({ limit }) => limit === undefined);
  const isOpenHere = ({ verdict, severity }: ClauseView) =>
    verdict === 'unknown' && severity === suggested.id;
  const others = [chosen?.id, working.id].filter((id) => id !== suggested.id);
  const against = ({ verdict, severity }: ClauseView) =>
    verdict === 'contradicted' && others.includes(severity);
  return {
    supports: [
      ...grouped([suggested], defined, (clause) => clause.verdict === 'met' || isOpenHere(clause)),
      ...grouped(without(severities, suggested), defined, ({ verdict }) => verdict === 'met'),
    ],
    contradicts: grouped(severities, defined, against),
    limits: clauses.filter(({ limit, verdict }) => limit !== undefined && verdict === 'met'),
  };
}

/** Whether nothing in the request speaks for a severity or keeps it down or up. */
export function restsOnNothing({ clauses }: Pick<IssueView, 'clauses'>): boolean {
  return clauses.every(({ verdict, quote }) => verdict !== 'met' && quote === undefined);
}

function without(severities: SeverityView[], left: SeverityView): SeverityView[] {
  return severities.filter(({ id }) => id !== left.id);
}

function grouped(
  severities: SeverityView[],
  clauses: ClauseView[],
  isWanted: (clause: ClauseView) => boolean,
): ClauseGroup[] {
  const groups = severities.map((severity) => ({
    severity,
    clauses: clauses.filter((clause) => clause.severity === severity.id && isWanted(clause)),
  }));
  return groups.filter((group) => group.clauses.length > 0);
}
