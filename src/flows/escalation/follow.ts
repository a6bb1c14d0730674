import { canBeAnswered } from '../../policy/escalation';
import { isFollowed } from '../../policy/escalation/follow';
import type { Ladder } from '../../policy/escalation/ladder';
import { climb } from '../escalation';
import type { World } from '../world';
import { acknowledge, isAnswer } from './answer';
import { sentPages } from './page';
import { wakeFor } from './wake';

/**
 * What the queue wakes a ladder for. An event whose note has moved on since is left: whoever moved it has woken it for
 * then. So however many events there are, one of them goes on.
 */
export async function wokenFor(world: World, requestId: string, due: number): Promise<void> {
  const noted = await world.storage.dueAt({ kind: 'ladder', requestId });
  if (noted !== due) return noted === undefined ? undefined : tellIfEnded(world, requestId);
  if (due > world.now()) return wakeFor(world, requestId, due);
  await follow(world, requestId);
}

/** An answer may have been noted just as somebody who still saw the ladder open put the note off. */
async function tellIfEnded(world: World, requestId: string): Promise<void> {
  const ladder = await world.storage.ladder(requestId);
  if (ladder?.state === 'acknowledged' || ladder?.state === 'stopped') await climb(world, requestId);
}

/** Asks the services that paged whether somebody has answered there, then does what the ladder owes. */
export async function follow(world: World, requestId: string): Promise<void> {
  const ladder = await world.storage.ladder(requestId);
  const mayBeAnswered = ladder !== undefined && canBeAnswered(ladder) && isFollowed(ladder);
  const answer = mayBeAnswered ? await answerAtService(world, ladder) : undefined;
  if (answer === undefined) await climb(world, requestId);
  else await acknowledge(world, requestId, { by: 'service', byName: answer.byName, how: 'service' });
}

async function answerAtService(world: World, ladder: Ladder): Promise<{ byName: string } | undefined> {
  if (!(await isAnswer(world, ladder.projectId, 'service'))) return undefined;
  const asked = await Promise.all(sentPages(ladder).map((page) => world.channels.answered(page)));
  return asked.find((answer) => answer !== undefined);
}
