import { startLadder, stop } from '../../policy/escalation';
import { ladderAfter } from '../../policy/escalation/resume';
import type { Ladder, LadderStart } from '../../policy/escalation/ladder';
import type { Policy } from '../../policy/schema';
import { climb } from '../escalation';
import type { World } from '../world';
import type { Request } from '../world/request';
import { changeLadder } from './change';
import { markLadder, settleReplaced } from './end';

interface Start extends Pick<LadderStart, 'severity' | 'tier' | 'run' | 'drill' | 'plan'> {
  /** When its steps count from (epoch ms). */
  from: number;
}

const MOST_CODES = 5;

/**
 * Opens the ladder of a request unless it has one, its steps due from `from` (epoch ms), noted as due before anything
 * is sent. Answers the one kept.
 */
export async function openLadder(
  world: World,
  policy: Policy,
  request: Request,
  start: Start,
): Promise<Ladder | undefined> {
  const kept = await world.storage.ladder(request.id);
  if (kept !== undefined) return kept;
  const ladder = await newLadder(world, policy, request, start);
  if (ladder === undefined) return undefined;
  await world.storage.remind({ kind: 'ladder', requestId: request.id, at: world.now() });
  return world.storage.startLadder(ladder);
}

/**
 * Lets a ladder climb for a request that a change of severity, by its number, has made so severe. Safe to run twice: a
 * ladder that ran for this change is not started again.
 */
export async function raiseLadder(
  world: World,
  policy: Policy,
  request: Request,
  start: Start & { run: number },
): Promise<void> {
  const kept = await openLadder(world, policy, request, start);
  if (kept !== undefined && kept.run !== start.run) {
    const started = await newLadder(world, policy, request, start);
    await world.storage.remind({ kind: 'ladder', requestId: request.id, at: world.now() });
    if (started !== undefined) await replace(world, kept, started);
  }
  await climb(world, request.id, request);
}

async function replace(world: World, kept: Ladder, started: Ladder): Promise<void> {
  const { requestId } = kept;
  const after = ladderAfter(kept, started, world.now());
  if (after.token !== kept.token) {
    // Before its pages are closed: nothing that we close is an answer, and should this process die, the pages are told.
    await changeLadder(world, requestId, (latest) =>
      latest.token === kept.token ? stop(latest, { why: 'reclassified' }, world.now()) : latest,
    );
    await settleReplaced(world, kept, after);
  }
  await changeLadder(world, requestId, (latest) => ladderAfter(latest, started, world.now()));
  await markLadder(world, requestId, { state: 'open' });
}

/** A ladder that nobody climbs yet, its link and its call code already good; undefined where none starts. */
async function newLadder(
  world: World,
  policy: Policy,
  request: Request,
  { from, ...start }: Start,
): Promise<Ladder | undefined> {
  const token = world.newToken();
  const ladder = startLadder(policy, {
    ...start,
    requestId: request.id,
    requestKey: request.key,
    projectId: request.projectId,
    loggedAt: from,
    callCode: await freeCode(world, policy, request.projectId),
    token,
  });
  if (ladder === undefined) return undefined;
  // First, so that no page can carry a link that is not valid yet; a token without a ladder does no harm.
  await world.storage.keepAcknowledgement(token, request.id);
  if (ladder.callCode !== undefined)
    await world.storage.keepCallCode(request.projectId, ladder.callCode, request.id);
  return ladder;
}

/** A code that was given to nobody before; where five in a row were, the last one is good enough. */
async function freeCode(world: World, { escalation }: Policy, projectId: string): Promise<string> {
  let code = world.newCode();
  for (let turn = 1; escalation.contact.callCode && turn < MOST_CODES; turn += 1) {
    if ((await world.storage.byCallCode(projectId, code)) === undefined) return code;
    code = world.newCode();
  }
  return code;
}
