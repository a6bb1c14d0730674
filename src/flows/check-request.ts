import type { RefusalCode } from '../calls';
import { asSent } from '../policy/email';
import type { Judgement } from '../policy/intake';
import { secretFindings } from '../policy/intake/secret-findings';
import { rated } from '../policy/received';
import type { Policy } from '../policy/schema';
import type { Assessment } from '../policy/severity';
import { standingOf } from './intake/standing';
import { textOf } from './intake/text';
import type { Request, World } from './world';

/** What a request holds and leaves out, as the command line's `check` says it, and what `assess` suggests. */
export type RequestCheck = Pick<Judgement, 'complete' | 'missing' | 'facts' | 'findings'> &
  Pick<Assessment, 'suggested' | 'confidence'>;

export type CheckRefusal = Extract<RefusalCode, 'request-gone' | 'not-allowed' | 'no-policy'>;

/**
 * Judges a request as it stands now, for a rule of Jira Automation or for Rovo. Nothing is written.
 *
 * Whose eyes: Automation "will always invoke your action as a particular user associated with the connection", and
 * Rovo runs it for the person it talks to; `asUser()` is that person in both. So Jira is asked as them: a request they
 * do not see is `request-gone`, and whoever is no agent of its project is `not-allowed`, because what is suggested is
 * for agents only. Sources: https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/
 * (Permissions) and https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/ (Writing your
 * action).
 */
export async function checkRequest(
  world: World,
  key: string,
): Promise<{ ok: true; data: RequestCheck } | { ok: false; code: CheckRefusal }> {
  // Asked first, so that nobody learns whether a hidden request exists.
  if (!(await world.jira.callerSees(key))) return { ok: false, code: 'request-gone' };
  const request = await world.jira.request(key);
  if (request === undefined) return { ok: false, code: 'request-gone' };
  if (!(await world.jira.callerIsAgent(request.projectId))) return { ok: false, code: 'not-allowed' };
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return { ok: false, code: 'no-policy' };
  return { ok: true, data: await checked(world, published.policy, request) };
}

/** As the agent's panel has it, without what an agent waived; as the intake will have it where it has not run yet. */
async function checked(world: World, policy: Policy, request: Request): Promise<RequestCheck> {
  const { mark } = request;
  const { judgement, assessment } =
    mark === undefined
      ? rated(policy, asSent(policy, textOf(request)))
      : await standingOf(world, policy, request, mark);
  const isNeeded = (fact: string) => mark?.waived?.[fact] === undefined;
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
