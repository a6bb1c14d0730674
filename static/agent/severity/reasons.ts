import type { ClauseView, IssueView } from '../../../src/calls/issue';
import type { SeverityView } from '../../../src/calls/shared';

/** Clauses of one severity, beneath the policy's own sentence for it. */
export interface ClauseGroup {
  severity: SeverityView;
  clauses: ClauseView[];
}

/** Why a severity is suggested. */
export interface Reasons {
  /** Clauses by severity, the suggested one first, what is met before what speaks against it. */
  groups: ClauseGroup[];
  /** The rules that keep it down or up. */
  limits: ClauseView[];
}

type Assessed = Pick<IssueView, 'chosen' | 'working' | 'suggested' | 'severities' | 'clauses'>;

/**
 * The clauses that bear on the suggestion: what is met, what of the suggestion itself is not said, and what contradicts
 * the severities that the customer chose or the desk works with.
 */
export function reasonsFor({ chosen, working, suggested, severities, clauses }: Assessed): Reasons {
  const inQuestion = [chosen?.id, working.id].filter((id) => id !== suggested.id);
  const bears = ({ severity, verdict, limit }: ClauseView) =>
    limit === undefined &&
    (verdict === 'met' ||
      (verdict === 'unknown' && severity === suggested.id) ||
      (verdict === 'contradicted' && inQuestion.includes(severity)));
  const rank = { met: 0, unknown: 1, contradicted: 2 };
  const bearing = clauses.filter(bears).toSorted((a, b) => rank[a.verdict] - rank[b.verdict]);
  const groups = [suggested, ...severities.filter(({ id }) => id !== suggested.id)].map((severity) => ({
    severity,
    clauses: bearing.filter((clause) => clause.severity === severity.id),
  }));
  return {
    groups: groups.filter((group) => group.clauses.length > 0),
    limits: clauses.filter(({ limit, verdict }) => limit !== undefined && verdict === 'met'),
  };
}

/** Of how many conditions one was enough, beneath a severity that holds by fewer than all of them. */
export function enough(
  { oneOf, suggested }: Pick<IssueView, 'oneOf' | 'suggested'>,
  { severity, clauses }: ClauseGroup,
): number | undefined {
  const met = clauses.filter(({ verdict }) => verdict === 'met').length;
  const isPart = oneOf !== undefined && met > 0 && met < oneOf;
  return isPart && severity.id === suggested.id ? oneOf : undefined;
}

/** Whether nothing in the request speaks for a severity or keeps it down or up. */
export function restsOnNothing({ clauses }: Pick<IssueView, 'clauses'>): boolean {
  return clauses.every(
    ({ verdict, quote }) => verdict === 'contradicted' || (verdict === 'unknown' && quote === undefined),
  );
}
