import type { Answer } from '../../calls/answer';
import { canPageAgain, pageAgain } from '../../policy/escalation/again';
import type { Ladder } from '../../policy/escalation/ladder';
import { climb } from '../escalation';
import { nameFor } from '../names';
import { refused } from '../refused';
import type { World } from '../world';
import { standDown } from './answer';
import { changeLadder } from './change';
import { markLadder } from './end';
import { notePagedAgain, type PageWish } from './record';

/** An agent stops the paging, for a reason that the customer reads. */
export async function stopPaging(
  world: World,
  requestId: string,
  reason: string,
  accountId: string,
): Promise<Answer<null>> {
  const by = { accountId, name: await nameFor(world, accountId), reason };
  const open = (await world.storage.ladder(requestId))?.state === 'open';
  const outcome = open ? await standDown(world, requestId, { why: 'by-agent', by }) : 'too-late';
  return outcome === 'ended' ? { ok: true, data: null } : refused('nothing-to-stop');
}

/**
 * Pages once more whoever was paged last, as an agent (by account) wants it. A ladder that nobody answered opens again
 * for it.
 */
export async function pageOnceMore(world: World, requestId: string, wish: PageWish): Promise<Answer<null>> {
  const ladder = await world.storage.ladder(requestId);
  if (ladder === undefined || !canPageAgain(ladder)) return refused('cannot-page-again');
  await world.storage.remind({ kind: 'ladder', requestId, at: world.now() });
  // Nobody's page waits for the record.
  await Promise.all([notePagedAgain(world, ladder, wish), climbAgain(world, ladder)]);
  return { ok: true, data: null };
}

async function climbAgain(world: World, { requestId, state }: Ladder): Promise<void> {
  const settled = state === 'open' ? {} : await settledChange(world, requestId);
  await changeLadder(world, requestId, (latest) => {
    const again = pageAgain(latest, world.now());
    return again === latest ? latest : { ...again, ...settled };
  });
  if (state !== 'open') await markLadder(world, requestId, { state: 'open' });
  await climb(world, requestId);
}

/**
 * The latest change of severity, where it wakes nobody: the ladder runs for it from now on, because an agent wants it.
 * Otherwise it would pass for one that still has to begin for that change, and its end would not be told.
 */
async function settledChange(world: World, requestId: string): Promise<Pick<Ladder, 'run'>> {
  const mark = (await world.jira.request(requestId))?.mark;
  const latest = mark?.changes?.at(-1)?.number;
  return latest === undefined || mark?.ladder === 'open' ? {} : { run: latest };
}
