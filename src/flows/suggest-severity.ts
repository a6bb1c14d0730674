import type { Answer } from '../calls/answer';
import type { Assessment } from '../policy/severity';
import { agentsRequest } from './agents-request';
import { standingNow } from './check-request';
import type { World } from './world';

/** What a request's severity is and should be, and why. */
export interface Suggestion {
  working: string;
  suggested: string;
  confidence: Assessment['confidence'];
  /** In the policy's words, most telling first; none where the suggestion rests on nothing. */
  reasons: string[];
  /** What would settle it. */
  question?: string;
}

/**
 * What the policy suggests for a request as it stands now, for a rule of Jira Automation or for Rovo. Nothing is
 * written.
 */
export async function suggestSeverity(world: World, key: string): Promise<Answer<Suggestion>> {
  const found = await agentsRequest(world, key);
  if (!found.ok) return found;
  const { policy, request } = found.data;
  const { severity, assessment } = await standingNow(world, policy, request);
  const { suggested, confidence, question } = assessment;
  return {
    ok: true,
    data: {
      working: severity,
      suggested,
      confidence,
      reasons: reasonsOf(assessment),
      ...(question === undefined ? {} : { question: question.text }),
    },
  };
}

/** What of the policy speaks for the suggestion: limits first, then what of the definition is met. */
function reasonsOf({ suggested, clauses }: Assessment): string[] {
  const met = clauses.filter(({ severity, verdict }) => severity === suggested && verdict === 'met');
  const limits = met.filter(({ limit }) => limit !== undefined);
  return [...new Set([...limits, ...met].map(({ clause }) => clause))];
}
