import type { Answer } from '../calls/answer';
import type { Policy } from '../policy/schema';
import { refused } from './refused';
import type { World } from './world';
import type { Request } from './world/request';

/** A request that the caller sees. Whoever does not is told that it is gone, and never whether it exists. */
export async function seenRequest(world: World, key: string): Promise<Answer<Request>> {
  const request = (await world.jira.callerSees(key)) ? await world.jira.request(key) : undefined;
  return request === undefined ? refused('request-gone') : { ok: true, data: request };
}

/**
 * The request that an agent of its project has open in Jira. A request that Jira hides from them, as issue security
 * can, and one that does not exist are both told as an issue that is no request.
 */
export async function openedRequest(world: World, key: string): Promise<Answer<Request>> {
  const [isSeen, request] = await Promise.all([world.jira.callerSees(key), world.jira.request(key)]);
  if (!isSeen || request === undefined) return refused('not-a-request');
  if (!(await world.jira.callerIsAgent(request.projectId))) return refused('not-allowed');
  return { ok: true, data: request };
}

/** A request with the policy of its project. */
export async function withPolicy(
  world: World,
  request: Request,
): Promise<Answer<{ request: Request; policy: Policy }>> {
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return refused('no-policy');
  return { ok: true, data: { request, policy: published.policy } };
}
