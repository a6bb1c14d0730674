import { countsAsAnswer } from '../../policy/escalation';
import type { Ladder } from '../../policy/escalation/ladder';
import type { World } from '../world';
import { acknowledge } from './answer';

/** The ladder that a page's token leads to. A page of an earlier ladder leads nowhere once another has started. */
export async function ladderByToken(world: World, token: string): Promise<Ladder | undefined> {
  const requestId = await world.storage.acknowledgement(token);
  const ladder = requestId === undefined ? undefined : await world.storage.ladder(requestId);
  return ladder?.token === token ? ladder : undefined;
}

/** Somebody answered at the service itself; `seen` names the service's message, which counts once. */
export async function countAnswer(
  world: World,
  { requestId, projectId }: Ladder,
  { byName, seen }: { byName: string; seen: string },
): Promise<'counted' | 'replayed'> {
  const effect = `answer-${seen}`;
  if ((await world.storage.begin(requestId, effect, world.now())) === 'done') return 'replayed';
  const policy = (await world.storage.policy(projectId))?.policy;
  if (policy === undefined || countsAsAnswer(policy, 'service'))
    await acknowledge(world, requestId, { by: 'service', byName, how: 'service' });
  await world.storage.finish(requestId, effect, world.now());
  return 'counted';
}
