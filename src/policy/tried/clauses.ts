import type { ClauseVerdict } from '../severity/verdicts';

/** A clause of a severity's definition, and what a request says about it. */
export type TriedClause = Pick<ClauseVerdict, 'severity' | 'clause' | 'verdict' | 'quote'>;

/** Without those that nothing was said about: first what carries the suggestion, last what speaks against others. */
export function tellingFirst(clauses: readonly ClauseVerdict[], suggested: string): TriedClause[] {
  const rank = ({ verdict, severity }: ClauseVerdict) =>
    (verdict === 'met' ? 0 : 2) + (severity === suggested ? 0 : 1);
  return clauses
    .filter(({ verdict }) => verdict !== 'unknown')
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ severity, clause, verdict, quote }) => ({
      severity,
      clause,
      verdict,
      ...(quote === undefined ? {} : { quote }),
    }));
}
