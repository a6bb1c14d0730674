import type { Answer } from '../../calls/answer';
import type { RefusedAnswer } from '../../calls/settings';
import { canBeAnswered } from '../../policy/escalation';
import { noteCall } from '../../policy/escalation/call';
import type { Ladder } from '../../policy/escalation/ladder';
import { nameFor } from '../answered';
import type { World } from '../world';
import { acknowledge } from './answer';
import { changeLadder } from './change';

/** A code has a million values: thirty guesses in a quarter of an hour find none. Right ones count as well. */
const MOST_GUESSES = 30;
const WINDOW = 15 * 60_000;

/** The ladder whose customer reads out this code, with the call noted on it. */
export async function ladderByCode(
  world: World,
  projectId: string,
  code: string,
): Promise<Ladder | 'unknown-code' | 'too-many-codes'> {
  const window = Math.floor(world.now() / WINDOW);
  if (!(await world.storage.takeGuess(projectId, window, MOST_GUESSES)))
    return refused(world, 'too-many-codes');
  const requestId = await world.storage.byCallCode(projectId, code);
  const ladder = requestId === undefined ? undefined : await world.storage.ladder(requestId);
  // A code goes with its ladder: what was given to another one since leads nowhere.
  if (ladder?.callCode !== code || ladder.projectId !== projectId) return refused(world, 'unknown-code');
  await changeLadder(world, ladder.requestId, (latest) => noteCall(latest, world.now()));
  return (await world.storage.ladder(ladder.requestId)) ?? ladder;
}

/** Counts a refused answer for the health list; the log says so too. */
export async function refused<W extends RefusedAnswer>(world: World, why: W): Promise<W> {
  world.log('answer-refused', { why });
  await world.storage.noteRefusedAnswer({ why, at: world.now() });
  return why;
}

/** An agent has the customer on the phone, who reads out the code: the request is answered for by that agent. */
export async function answerCall(
  world: World,
  projectId: string,
  code: string,
  accountId: string,
): Promise<Answer<{ key: string; answeredBy: string }>> {
  if (!(await world.jira.callerIsAgent(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const ladder = await ladderByCode(world, projectId, code);
  if (typeof ladder === 'string') return { ok: false, refusal: { code: ladder } };
  const byName = await nameFor(world, accountId);
  if (canBeAnswered(ladder))
    await acknowledge(world, ladder.requestId, { by: accountId, byName, how: 'phone' });
  const answeredBy = (await world.storage.ladder(ladder.requestId))?.acknowledged?.byName ?? '';
  return { ok: true, data: { key: ladder.requestKey, answeredBy } };
}
