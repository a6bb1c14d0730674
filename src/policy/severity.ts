import { chosenSeverity } from './intake/severity';
import type { RequestText } from './request';
import { requestTypeOf } from './request-types';
import type { Policy } from './schema';
import { bestQuestion, type SeverityQuestion } from './severity/asking';
import { levelFor } from './severity/level';

import { readSignals, withIntent, type Signals } from './severity/signals';
import { verdictsOf, type ClauseVerdict } from './severity/verdicts';

export interface Assessment {
  chosen?: string;
  suggested: string;
  confidence: 'high' | 'medium' | 'low';
  clauses: ClauseVerdict[];
  /** What would change the suggestion: each answer and the severity it would lead to. */
  question?: SeverityQuestion;
}

export type SeverityPolicy = Pick<
  Policy,
  'severities' | 'defaultSeverity' | 'caps' | 'floors' | 'requestTypes'
> &
  Partial<Pick<Policy, 'language'>>;

/**
 * The severity that the policy's own definitions give a request, and the clauses it rests on. Never empty: where the
 * request says nothing, it is the customer's choice or the desk's default, with low confidence.
 */
export function assess(policy: SeverityPolicy, request: RequestText): Assessment {
  const chosen = chosenSeverity(policy, request);
  const usual = requestTypeOf(policy, request)?.defaultSeverity ?? policy.defaultSeverity;
  const level = (signals: Signals) => levelFor(policy, withIntent(signals, request), chosen ?? usual);
  const read = readSignals(request);
  const { severity, confidence } = level(read);
  const signals = withIntent(read, request);
  const ranks = policy.severities.map(({ id }) => id);
  const question = bestQuestion(read, ranks, policy.language ?? 'en', (changed) => level(changed).severity);
  return {
    ...(chosen !== undefined && { chosen }),
    suggested: severity,
    confidence,
    clauses: policy.severities.flatMap((one) => verdictsOf(one, signals)),
    ...(question && { question }),
  };
}
