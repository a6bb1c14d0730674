import { acknowledge as acknowledged, canBeAnswered, stop as stopped } from '../../policy/escalation';
import type { Acknowledgement, Ladder, Stopped } from '../../policy/escalation/ladder';
import { climb } from '../escalation';
import type { World } from '../world';
import { changeLadder } from './change';

/** Somebody answers for the request. The first one counts; `too-late` when the ladder had ended before. */
export async function acknowledge(
  world: World,
  requestId: string,
  by: Acknowledgement,
): Promise<'acknowledged' | 'too-late' | 'no-ladder'> {
  return end(world, requestId, (ladder) => acknowledged(ladder, by, world.now()));
}

/** Ends the ladder because there is nothing to answer for any more, or because an agent says so. */
export async function standDown(
  world: World,
  requestId: string,
  why: Stopped,
): Promise<'acknowledged' | 'too-late' | 'no-ladder'> {
  return end(world, requestId, (ladder) => stopped(ladder, why, world.now()));
}

/**
 * Stops an open ladder, should there be one; one that has ended notes the change of severity all the same, so that
 * whoever follows an earlier one late starts nothing.
 */
export async function stopLadder(world: World, requestId: string, why: Stopped): Promise<void> {
  if ((await world.storage.ladder(requestId))?.state === 'open') await standDown(world, requestId, why);
  else await changeLadder(world, requestId, (latest) => stopped(latest, why, world.now()));
}

async function end(world: World, requestId: string, make: (ladder: Ladder) => Ladder) {
  const before = await world.storage.ladder(requestId);
  if (before === undefined) return 'no-ladder';
  if (!canBeAnswered(before)) return 'too-late';
  await world.storage.remind({ kind: 'ladder', requestId, at: world.now() });
  const ended = await changeLadder(world, requestId, make);
  // Whoever answered has answered; what is left to say is noted as due and said by the sweep if not now.
  await climb(world, requestId).catch(() => world.log('ladder-tell-later', { issue: requestId }));
  return ended === 'changed' ? 'acknowledged' : 'too-late';
}
