import type { Answer } from '../calls/answer';
import type { Policy } from '../policy/schema';
import { refused } from './refused';
import { seenRequest, withPolicy } from './request-by-key';
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
  const request = await seenRequest(world, key);
  if (!request.ok) return request;
  if (!(await world.jira.callerIsAgent(request.data.projectId))) return refused('not-allowed');
  return withPolicy(world, request.data);
}
