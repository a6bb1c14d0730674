import type { Policy } from '../policy/schema';
import type { World } from './world';
import type { MarkedRequest } from './world/request';

/**
 * A request that was taken in, as it is now, with the policy of its project; undefined where one of them is missing.
 */
export async function markedRequest(
  world: World,
  requestId: string,
): Promise<{ request: MarkedRequest; policy: Policy } | undefined> {
  const request = await world.jira.request(requestId);
  const published = request && (await world.storage.policy(request.projectId));
  if (request?.mark === undefined || published === undefined) return undefined;
  return { request: { ...request, mark: request.mark }, policy: published.policy };
}
