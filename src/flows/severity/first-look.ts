import type { Policy } from '../../policy/schema';
import { textWith } from '../intake/text';
import { markedRequest } from '../marked-request';
import type { World } from '../world';
import type { MarkedRequest } from '../world/request';
import { noteRaised } from './fair-use';
import { raiseByPolicy } from './raise';
import { noteSameFault } from './same-fault';
import { reassess } from './reassess';
import { settle } from './settle';

/**
 * What follows for the severity of a request that has just been taken in: it counts in the organisation's record,
 * others may report the same fault, and the policy may raise it by itself. Safe to run twice. `open`: there is reason
 * to look once more.
 */
export async function lookFirst(
  world: World,
  policy: Policy,
  request: MarkedRequest,
): Promise<'done' | 'open'> {
  const { mark } = request;
  await noteRaised(world, policy, request, mark);
  // Where the fault can be compared, whoever reports it in this moment may not be found yet.
  const others = await noteSameFault(world, policy, request, mark, textWith(policy, request, mark, []));
  const raised = await raiseByPolicy(world, policy, request.id, mark);
  return others === undefined && raised === 'left' ? 'done' : 'open';
}

/** Sees through what a lost event or a dead process left of a request's severity; `noted` is the note that says so. */
export async function lookAgainAtSeverity(world: World, requestId: string, noted: number): Promise<void> {
  const found = await markedRequest(world, requestId);
  if (found === undefined) return world.storage.forget({ kind: 'severity', requestId });
  await lookFirst(world, found.policy, found.request);
  if ((await reassess(world, requestId)) !== 'busy') await settle(world, requestId, noted);
}
