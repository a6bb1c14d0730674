import type { Message } from '../policy/message';
import type { World } from './world';

/**
 * Does an effect on a request at most once, whoever asks and however often. It is written down before it is done; if
 * the process dies in between, the next to come asks `isDone` instead of doing it again. `busy` means that somebody
 * else is at it now; what stayed undone, because Jira would not have it, may be tried again.
 */
export async function once(
  world: World,
  requestId: string,
  effect: string,
  deed: { isDone: () => Promise<boolean>; act: () => Promise<'done' | 'undone'> },
): Promise<'done' | 'busy'> {
  const begun = await world.storage.begin(requestId, effect, world.now());
  if (begun === 'done' || begun === 'busy') return begun;
  let outcome: 'done' | 'undone' = 'done';
  try {
    if (begun === 'new' || !(await deed.isDone())) outcome = await deed.act();
  } catch (error) {
    // It may have got through all the same, so the next try starts by asking.
    await world.storage.release(requestId, effect);
    throw error;
  }
  if (outcome === 'done') await world.storage.finish(requestId, effect, world.now());
  else await world.storage.release(requestId, effect);
  return 'done';
}

/** Writes a comment on a request once; refused where Jira takes none. */
export async function sayOnce(
  world: World,
  requestId: string,
  effect: string,
  message: Message,
  audience: 'public' | 'internal' = 'public',
): Promise<'done' | 'busy' | 'refused'> {
  const outcomes: string[] = [];
  const said = await once(world, requestId, effect, {
    isDone: () => world.jira.hasComment(requestId, effect),
    act: async () => {
      const outcome = await world.jira.comment(requestId, effect, message, audience);
      outcomes.push(outcome);
      return outcome === 'written' ? 'done' : 'undone';
    },
  });
  return outcomes.includes('refused') ? 'refused' : said;
}

/**
 * Lets one process at a time change what we keep on a request; `busy` means that another is at it. What was read
 * before the turn may be old, so the deed reads for itself. `replying` is the turn to write in a customer's name.
 */
export async function exclusively<T>(
  world: World,
  requestId: string,
  deed: () => Promise<T>,
  turn: 'changing' | 'replying' = 'changing',
): Promise<T | 'busy'> {
  if ((await world.storage.begin(requestId, turn, world.now())) === 'busy') return 'busy';
  try {
    return await deed();
  } finally {
    await world.storage.release(requestId, turn);
  }
}
