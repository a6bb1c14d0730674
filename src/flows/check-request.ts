import type { Answer } from '../calls/answer';
import { asSent } from '../policy/email';
import type { Judgement } from '../policy/intake';
import { secretFindings } from '../policy/intake/secret-findings';
import { rated } from '../policy/received';
import type { Policy } from '../policy/schema';
import type { Assessment } from '../policy/severity';
import { agentsRequest } from './agents-request';
import { standingOf } from './intake/standing';
import { textOf } from './intake/text';
import type { World } from './world';
import type { Request } from './world/request';

/** What a request holds and leaves out, as the command line's `check` says it, and what `assess` suggests. */
export type RequestCheck = Pick<Judgement, 'complete' | 'missing' | 'facts' | 'findings'> &
  Pick<Assessment, 'suggested' | 'confidence'>;

/**
 * Judges a request as it stands now, for a rule of Jira Automation or for Rovo. Nothing is written. For agents only,
 * because what is suggested is for them.
 */
export async function checkRequest(world: World, key: string): Promise<Answer<RequestCheck>> {
  const found = await agentsRequest(world, key);
  if (!found.ok) return found;
  const { policy, request } = found.data;
  return { ok: true, data: await checked(world, policy, request) };
}

/** Without what an agent waived. */
async function checked(world: World, policy: Policy, request: Request): Promise<RequestCheck> {
  const { judgement, assessment } = await standingNow(world, policy, request);
  const isNeeded = (fact: string) => request.mark?.waived?.[fact] === undefined;
  const missing = judgement.missing.filter(isNeeded);
  return {
    complete: missing.length === 0,
    missing,
    facts: judgement.facts,
    findings: [
      ...judgement.findings.filter(({ fact }) => fact === undefined || isNeeded(fact)),
      ...secretFindings(request),
    ],
    suggested: assessment.suggested,
    confidence: assessment.confidence,
  };
}

/** As the agent's panel has it; as the intake will have it where it has not run yet. */
export async function standingNow(
  world: World,
  policy: Policy,
  request: Request,
): Promise<{ severity: string; judgement: Judgement; assessment: Assessment }> {
  const { mark } = request;
  if (mark === undefined) return rated(policy, asSent(policy, textOf(request)));
  return { severity: mark.severity, ...(await standingOf(world, policy, request, mark)) };
}
