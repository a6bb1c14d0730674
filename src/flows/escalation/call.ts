import type { Answer } from '../../calls/answer';
import { DAY, MINUTE } from '../../policy/clock/time';
import { canBeAnswered } from '../../policy/escalation';
import { noteCall } from '../../policy/escalation/call';
import type { Ladder } from '../../policy/escalation/ladder';
import { nameFor } from '../names';
import { refused } from '../refused';
import type { World } from '../world';
import { acknowledge } from './answer';
import { changeLadder } from './change';
import { countRefused } from './refused-answer';

/**
 * A code has a million values: so many guesses in a quarter of an hour find none. Right ones count as well. A caller
 * has their own, so that one who guesses shuts nobody else out; one who changes numbers meets the limit of the desk.
 */
const MOST_GUESSES = 30;
const MOST_CALLED_IN = 200;
const WINDOW = 15 * MINUTE;

/** Who tries a code: somebody who calls from a number, or the desk's agents. */
type Guesser = { caller: string } | 'agents';

/** The ladder whose customer reads out this code, with the call noted on it. */
export async function ladderByCode(
  world: World,
  projectId: string,
  code: string,
  guesser: Guesser,
): Promise<Ladder | 'unknown-code' | 'too-many-codes'> {
  if (!(await mayGuess(world, projectId, guesser))) return countRefused(world, 'too-many-codes');
  const requestId = await world.storage.byCallCode(projectId, code);
  const ladder = requestId === undefined ? undefined : await world.storage.ladder(requestId);
  // A code goes with its ladder: what was given to another one since leads nowhere.
  if (ladder?.callCode !== code || ladder.projectId !== projectId || !(await isStillGood(world, ladder)))
    return countRefused(world, 'unknown-code');
  await changeLadder(world, ladder.requestId, (latest) => noteCall(latest, world.now()));
  return (await world.storage.ladder(ladder.requestId)) ?? ladder;
}

async function mayGuess(world: World, projectId: string, guesser: Guesser): Promise<boolean> {
  const window = Math.floor(world.now() / WINDOW);
  const take = (who: string, most: number) =>
    world.storage.takeFromQuota(`${projectId}:${who}`, window, most);
  if (guesser === 'agents') return take('agents', MOST_GUESSES);
  // Whoever has none left takes none from the others.
  return (await take(`from:${guesser.caller}`, MOST_GUESSES)) && take('callers', MOST_CALLED_IN);
}

/**
 * A code is good while its escalation can be answered and for a day after somebody has, and never once the request is
 * resolved.
 * Where Jira does not say, a caller is put through all the same.
 */
async function isStillGood(world: World, ladder: Ladder): Promise<boolean> {
  const { acknowledged } = ladder;
  const isFresh = acknowledged !== undefined && world.now() - acknowledged.at < DAY;
  if (!canBeAnswered(ladder) && !isFresh) return false;
  const request = await world.jira.request(ladder.requestId).catch(() => 'unknown' as const);
  return request === 'unknown' || (request !== undefined && !request.done);
}

/**
 * An agent has the customer on the phone, who reads out the code: the request is answered for by that agent, unless
 * somebody has answered before. `answeredBy` is '' where nobody knows a name.
 */
export async function answerCall(
  world: World,
  projectId: string,
  code: string,
  accountId: string,
): Promise<Answer<{ key: string; answeredBy: string }>> {
  if (!(await world.jira.callerIsAgent(projectId))) return refused('not-allowed');
  const ladder = await ladderByCode(world, projectId, code, 'agents');
  if (typeof ladder === 'string') return refused(ladder);
  const byName = await nameFor(world, accountId);
  const answered = await acknowledge(world, ladder.requestId, { by: accountId, byName, how: 'phone' });
  if (answered === 'not-an-answer') return refused('not-an-answer', { key: ladder.requestKey });
  const answeredBy = (await world.storage.ladder(ladder.requestId))?.acknowledged?.byName ?? '';
  return { ok: true, data: { key: ladder.requestKey, answeredBy } };
}
