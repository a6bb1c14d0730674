import type { Answer } from '../calls/answer';
import type { Policy } from '../policy/schema';
import type { World } from './world';
import type { Request } from './world/request';

/**
 * A request by its key, for a rule of Jira Automation or for Rovo, and the policy of its project. Nothing is written.
 *
 * Whose eyes: Automation "will always invoke your action as a particular user associated with the connection", and
 * Rovo runs it for the person it talks to; `asUser()` is that person in both. So Jira is asked as them: a request they
 * do not see is `request-gone`, and whoever is no agent of its project is `not-allowed`. Sources:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/ (Permissions) and
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/ (Writing your action).
 */
export async function agentsRequest(
  world: World,
  key: string,
): Promise<Answer<{ request: Request; policy: Policy }>> {
  // Asked first, so that nobody learns whether a hidden request exists.
  if (!(await world.jira.callerSees(key))) return { ok: false, refusal: { code: 'request-gone' } };
  const request = await world.jira.request(key);
  if (request === undefined) return { ok: false, refusal: { code: 'request-gone' } };
  if (!(await world.jira.callerIsAgent(request.projectId)))
    return { ok: false, refusal: { code: 'not-allowed' } };
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return { ok: false, refusal: { code: 'no-policy' } };
  return { ok: true, data: { request, policy: published.policy } };
}
