import type { Ladder } from '../../policy/escalation/ladder';
import { met, notMet, wantsMeeting } from '../../policy/escalation/meeting';
import { whyCode } from '../../policy/escalation/why-code';
import type { World } from '../world';
import { changeLadder } from './change';

/**
 * Makes the meeting that a ladder wants, after its page has gone out: nobody waits for a meeting. Made once, whoever
 * comes; what may work later is tried when the ladder is looked at next, and where it cannot be made at all the
 * policy's own link stands.
 */
export async function arrangeMeeting(world: World, ladder: Ladder): Promise<'changed' | 'unchanged'> {
  if (!wantsMeeting(ladder)) return 'unchanged';
  const { requestId, requestKey, projectId, startedFor: run } = ladder;
  const effect = `meeting-${run ?? 0}`;
  const begun = await world.storage.begin(requestId, effect, world.now());
  if (begun === 'busy') return 'unchanged';
  const made = await world.channels.meet({
    projectId,
    requestKey,
    ...(run === undefined ? {} : { run }),
    topic: `${ladder.drill ? 'DRILL ' : ''}${ladder.severity} ${requestKey}`,
    mayHaveBeenMade: begun !== 'new',
  });
  if (!made.ok) world.log('meeting-failed', { issue: requestId, why: whyCode(made.why) });
  if (!made.ok && made.retry) {
    await world.storage.release(requestId, effect);
    return 'unchanged';
  }
  const changed = await changeLadder(world, requestId, (latest) =>
    made.ok ? met(latest, made.joinUrl) : notMet(latest),
  );
  await world.storage.finish(requestId, effect, world.now());
  return changed;
}
