import { cutTo } from '../../policy/limits';
import type { Policy } from '../../policy/schema';
import type { Assessment } from '../../policy/severity';
import { triageOf } from '../../policy/triage';
import { without } from '../../policy/without';
import type { Mark } from '../world/request';
import { openObjection } from './standing-change';

const LONGEST_BECAUSE = 200;

/** The mark with what is suggested now, why, and whether somebody has to decide about it. */
export function withSuggestion(policy: Policy, mark: Mark, assessment: Assessment): Mark {
  const { suggested, confidence } = assessment;
  const isObjectedTo = openObjection(mark) !== undefined;
  const triage = triageOf(policy, { ...mark, suggested, isObjectedTo });
  return {
    ...without(mark, 'triage'),
    suggested,
    confidence,
    because: becauseOf(assessment),
    ...(triage === undefined ? {} : { triage }),
  };
}

/**
 * What the suggestion rests on, in the policy's own words; empty where it rests on nothing. A customer reads it, so
 * that others report the same is left out.
 */
export function becauseOf({ suggested, clauses }: Assessment): string {
  const met = clauses.filter(({ verdict, limit }) => verdict === 'met' && limit !== 'elsewhere');
  const decisive =
    met.find(({ severity, limit }) => severity === suggested && limit !== undefined) ??
    met.find(({ severity }) => severity === suggested) ??
    clauses.find(({ severity, quote }) => severity === suggested && quote !== undefined);
  return cutTo(decisive?.clause ?? '', LONGEST_BECAUSE);
}
