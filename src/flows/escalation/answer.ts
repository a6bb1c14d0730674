import {
  acknowledge as acknowledged,
  canBeAnswered,
  countsAsAnswer,
  stop as stopped,
} from '../../policy/escalation';
import type { Acknowledgement, Ladder, Stopped } from '../../policy/escalation/ladder';
import { climb } from '../escalation';
import type { World } from '../world';
import { changeLadder } from './change';

/** `too-late`: the ladder had ended before. `not-an-answer`: the policy counts other ways of answering. */
export type Answered = 'acknowledged' | 'too-late' | 'no-ladder' | 'not-an-answer';

/** Tells everybody how a ladder ended that is noted as due at `due` (epoch ms). */
type Tell = (world: World, requestId: string, due: number) => Promise<void>;

/** Somebody answers for the request, and everybody is told. The first one counts, if the policy takes it. */
export async function acknowledge(world: World, requestId: string, by: Acknowledgement): Promise<Answered> {
  return acknowledgeBy(world, requestId, by, tellAtOnce);
}

/** As `acknowledge`, for whoever must have an answer in a moment: the queue tells everybody. */
export async function acknowledgeNow(
  world: World,
  requestId: string,
  by: Acknowledgement,
): Promise<Answered> {
  return acknowledgeBy(world, requestId, by, tellSoon);
}

/** Whether the project's policy takes this for an answer; without a policy everything is one. */
export async function isAnswer(
  world: World,
  projectId: string,
  how: Acknowledgement['how'],
): Promise<boolean> {
  const policy = (await world.storage.policy(projectId))?.policy;
  return policy === undefined || countsAsAnswer(policy, how);
}

/** Ends the ladder because there is nothing to answer for any more, or because an agent says so. */
export async function standDown(
  world: World,
  requestId: string,
  why: Stopped,
): Promise<'ended' | 'too-late' | 'no-ladder'> {
  const before = await world.storage.ladder(requestId);
  return before === undefined
    ? 'no-ladder'
    : end(world, before, (ladder) => stopped(ladder, why, world.now()), tellAtOnce);
}

/**
 * Stops a ladder that may still be answered, should there be one; one that has ended otherwise notes the change of
 * severity all the same, so that whoever follows an earlier one late starts nothing.
 */
export async function stopLadder(world: World, requestId: string, why: Stopped): Promise<void> {
  const ladder = await world.storage.ladder(requestId);
  if (ladder !== undefined && canBeAnswered(ladder)) await standDown(world, requestId, why);
  else await changeLadder(world, requestId, (latest) => stopped(latest, why, world.now()));
}

async function acknowledgeBy(
  world: World,
  requestId: string,
  by: Acknowledgement,
  tell: Tell,
): Promise<Answered> {
  const before = await world.storage.ladder(requestId);
  if (before === undefined) return 'no-ladder';
  if (canBeAnswered(before) && !(await isAnswer(world, before.projectId, by.how))) return 'not-an-answer';
  const ended = await end(world, before, (ladder) => acknowledged(ladder, by, world.now()), tell);
  return ended === 'ended' ? 'acknowledged' : ended;
}

async function end(
  world: World,
  before: Ladder,
  make: (ladder: Ladder) => Ladder,
  tell: Tell,
): Promise<'ended' | 'too-late'> {
  if (!canBeAnswered(before)) return 'too-late';
  const { requestId } = before;
  const due = world.now();
  await world.storage.remind({ kind: 'ladder', requestId, at: due });
  const changed = await changeLadder(world, requestId, make);
  // Whoever answered has answered; what is left to say is noted as due and said by the sweep if not now.
  await tell(world, requestId, due).catch(() => world.log('ladder-tell-later', { issue: requestId }));
  return changed === 'changed' ? 'ended' : 'too-late';
}

function tellAtOnce(world: World, requestId: string): Promise<void> {
  return climb(world, requestId);
}

async function tellSoon(world: World, requestId: string, due: number): Promise<void> {
  // Somebody who still saw it open may have put the note off meanwhile.
  await world.storage.remind({ kind: 'ladder', requestId, at: due });
  await world.wake(requestId, 0, due);
}
