import type { Policy } from '../../policy/schema';
import { textWith } from '../intake/text';
import type { Mark, Request, World } from '../world';
import { noteRaised } from './fair-use';
import { raiseByPolicy } from './raise';
import { noteSameFault } from './same-fault';
import { settle } from './settle';

/**
 * What follows for the severity of a request that has just been taken in: it counts in the organisation's record, others
 * may report the same fault, and the policy may raise it by itself. Safe to run twice.
 */
export async function lookFirst(
  world: World,
  policy: Policy,
  request: Request & { mark: Mark },
): Promise<void> {
  const { mark } = request;
  await noteRaised(world, policy, request, mark);
  const others = await noteSameFault(world, policy, request, mark, textWith(policy, request, mark, []));
  await raiseByPolicy(world, policy, request.id, mark);
  // Where nobody else reports this fault, the sweep looks once more: whoever did so in this moment may not be found yet.
  const isAlone = others?.length === 0;
  if (mark.changes === undefined && !isAlone)
    await world.storage.forget({ kind: 'severity', requestId: request.id });
}

/** Sees through what a lost event or a dead process left of a request's severity. */
export async function lookAgainAtSeverity(world: World, requestId: string): Promise<void> {
  const request = await world.jira.request(requestId);
  const published = request && (await world.storage.policy(request.projectId));
  if (request?.mark === undefined || published === undefined)
    return world.storage.forget({ kind: 'severity', requestId });
  await lookFirst(world, published.policy, { ...request, mark: request.mark });
  await settle(world, requestId);
}
