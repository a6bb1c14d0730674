import type { Answer } from '../calls/answer';
import { agentsRequest } from './agents-request';
import { takenIn } from './taken';
import { reclassify, type Choice } from './severity';
import type { World } from './world';

/** What came of it: the severity before and now, and when the first answer is due (ISO). */
export interface Reclassification {
  before: string;
  working: string;
  due?: string;
}

/**
 * Sets a request's severity as the agent `by`, for a rule of Jira Automation or for Rovo. A rule may run before any
 * event has reached the app, so the request is taken in first. Asking for the severity that it has changes nothing.
 */
export async function reclassifyRequest(
  world: World,
  key: string,
  choice: Choice,
  by: string,
): Promise<Answer<Reclassification>> {
  const found = await agentsRequest(world, key);
  if (!found.ok) return found;
  const taken = await takenIn(world, found.data.request);
  if (!taken.ok) return taken;
  const { policy, request, mark } = taken.data;
  const done = await reclassify(world, policy, { ...request, mark }, choice, by);
  if (!done.ok) return done;
  const after = (await world.jira.request(request.id))?.mark ?? mark;
  return {
    ok: true,
    data: {
      before: mark.severity,
      working: after.severity,
      ...(after.due === undefined ? {} : { due: after.due }),
    },
  };
}
