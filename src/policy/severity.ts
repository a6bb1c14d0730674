import { chosenSeverity } from './intake/severity';
import type { RequestText } from './request';
import { requestTypeOf } from './request-types';
import type { Policy } from './schema';
import { bestQuestion, type SeverityQuestion } from './severity/asking';
import { elsewhereVerdict, raisedBy } from './severity/elsewhere';
import { levelFor, underCaps, type Confidence } from './severity/level';
import type { Signals } from './severity/signal';
import { readSignals, withIntent } from './severity/signals';
import { limitVerdicts, verdictsOf, type ClauseVerdict } from './severity/verdicts';

export interface Assessment {
  chosen?: string;
  suggested: string;
  confidence: Confidence;
  /** Each clause of the definitions, then the caps, the floors and the reports of others that apply. */
  clauses: ClauseVerdict[];
  /** What would change the suggestion: each answer and the severity it would lead to. */
  question?: SeverityQuestion;
}

export type SeverityPolicy = Pick<
  Policy,
  'severities' | 'defaultSeverity' | 'caps' | 'floors' | 'requestTypes'
> &
  Partial<Pick<Policy, 'language' | 'texts'>>;

/**
 * The severity that the policy's own definitions give a request, and the clauses it rests on. Never empty: where the
 * request says nothing, it is the customer's choice or the desk's default, with low confidence and no quotation.
 */
export function assess(policy: SeverityPolicy, request: RequestText): Assessment {
  const chosen = chosenSeverity(policy, request);
  const usual = requestTypeOf(policy, request)?.defaultSeverity ?? policy.defaultSeverity;
  const ranks = policy.severities.map(({ id }) => id);
  const level = (read: Signals, elsewhere = request.elsewhere) => {
    const signals = withIntent(read);
    const own = levelFor(policy, signals, chosen ?? usual);
    return underCaps(policy, signals, raisedBy(elsewhere, ranks, signals, own));
  };
  const read = readSignals(request);
  const { severity, confidence } = level(read);
  const isRaised = (request.elsewhere ?? 0) > 0 && level(read, 0).severity !== severity;
  const clauses = [...verdicts(policy, withIntent(read)), ...(isRaised ? [elsewhereVerdict(severity)] : [])];
  const question = bestQuestion(read, policy.language ?? 'en', (changed) => level(changed).severity);
  return {
    ...(chosen !== undefined && { chosen }),
    suggested: severity,
    confidence,
    clauses: confidence === 'low' ? clauses.map(withoutQuote) : clauses,
    ...(question && { question }),
  };
}

function verdicts(policy: SeverityPolicy, signals: Signals): ClauseVerdict[] {
  return [
    ...policy.severities.flatMap((one) => verdictsOf(one, signals)),
    ...limitVerdicts(policy.caps, 'cap', signals),
    ...limitVerdicts(policy.floors, 'floor', signals),
  ];
}

/** What does not carry the suggestion is not shown as if it did. */
function withoutQuote({ severity, clause, verdict }: ClauseVerdict): ClauseVerdict {
  return { severity, clause, verdict };
}
