import type { Ladder } from '../../policy/escalation/ladder';
import type { World } from '../world';
import { acknowledgeNow, type Answered } from './answer';

/** What a token can look like: nothing else is looked up. */
const TOKEN = /^[A-Za-z0-9_-]{32,64}$/;

/** The ladder that a page's token leads to. A page of an earlier ladder leads nowhere once another has started. */
export async function ladderByToken(world: World, token: string): Promise<Ladder | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const requestId = await world.storage.acknowledgement(token);
  const ladder = requestId === undefined ? undefined : await world.storage.ladder(requestId);
  return ladder?.token === token ? ladder : undefined;
}

/** Somebody answered at the service itself; `seen` names the service's message, which counts once if at all. */
export async function countAnswer(
  world: World,
  { requestId }: Ladder,
  { byName, seen }: { byName: string; seen: string },
): Promise<Answered | 'replayed'> {
  const effect = `answer-${seen}`;
  if ((await world.storage.begin(requestId, effect, world.now())) === 'done') return 'replayed';
  const answered = await acknowledgeNow(world, requestId, { by: 'service', byName, how: 'service' });
  if (answered === 'not-an-answer') {
    world.log('answer-not-counted', { issue: requestId });
    await world.storage.release(requestId, effect);
  } else await world.storage.finish(requestId, effect, world.now());
  return answered;
}
