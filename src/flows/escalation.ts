import type { Acknowledgement, Ladder, Step, StopReason } from '../policy/escalation';
import {
  acknowledge as acknowledged,
  canBeAnswered,
  dueStep,
  exhaust,
  failed,
  nextDue,
  resume as resumed,
  sending,
  sent,
  startLadder,
  stop as stopped,
} from '../policy/escalation';
import { pageWords } from '../policy/page';
import { acknowledgedMessage, exhaustedMessage } from '../policy/replies';
import type { Policy } from '../policy/schema';
import { exclusively, sayOnce } from './once';
import type { Page, Request, World } from './world';

/** The longest delay Forge's queue takes, in seconds. */
const LONGEST_DELAY = 900;
const MOST_TURNS = 20;
const RESUME_AFTER = 61;

/**
 * Opens the ladder of a request unless it has one, its steps due from `from` (epoch ms), noted as due before anything is
 * sent. Answers the one kept.
 */
export async function openLadder(
  world: World,
  policy: Policy,
  request: Request,
  start: { severity: string; tier: string; from: number },
): Promise<Ladder | undefined> {
  const token = world.newToken();
  const ladder = startLadder(policy, {
    requestId: request.id,
    requestKey: request.key,
    projectId: request.projectId,
    severity: start.severity,
    tier: start.tier,
    loggedAt: start.from,
    callCode: world.newCode(),
    token,
  });
  if (ladder === undefined) return undefined;
  await world.storage.remind({ kind: 'ladder', requestId: request.id, at: world.now() });
  // First, so that no page can carry a link that is not valid yet; a token without a ladder does no harm.
  await world.storage.keepAcknowledgement(token, request.id);
  return world.storage.startLadder(ladder);
}

/**
 * Does what a ladder owes now and notes when it owes the next thing. May be called by anyone, at any time, twice at
 * once: a step is claimed by revision before it is sent, so it goes out once.
 */
export async function climb(world: World, requestId: string, known?: Request): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const ladder = await world.storage.ladder(requestId);
    if (ladder === undefined) return world.storage.forget({ kind: 'ladder', requestId });
    if (ladder.state !== 'open') return tell(world, ladder);
    const step = dueStep(ladder, world.now());
    const over = exhaust(ladder, world.now());
    if (step !== undefined) await attend(world, ladder, step, known);
    else if (over !== ladder) await world.storage.saveLadder(ladder, over);
    else return waitFor(world, ladder);
  }
}

/** Takes a due step, unless there is nothing left to answer. Where Jira does not say, people are paged all the same. */
async function attend(world: World, ladder: Ladder, step: Step, known: Request | undefined): Promise<void> {
  const request = known ?? (await world.jira.request(ladder.requestId).catch(() => 'unknown' as const));
  if (request === 'unknown') return take(world, ladder, step);
  if (request !== undefined && !request.done) return take(world, ladder, step, request);
  await world.storage.saveLadder(ladder, stopped(ladder, 'resolved', world.now()));
}

/** Claims a step, sends it, and records how that went. */
async function take(world: World, ladder: Ladder, step: Step, request?: Request): Promise<void> {
  const page = await pageOf(world, ladder, step, request);
  const claimed = sending(ladder, step.number, world.now());
  await world.storage.remind({
    kind: 'ladder',
    requestId: ladder.requestId,
    at: nextDue(claimed) ?? world.now(),
  });
  if (claimed === ladder || !(await world.storage.saveLadder(ladder, claimed))) return;
  // Should this process die now, the step comes up again in a minute instead of at the next sweep.
  await world.wake(ladder.requestId, RESUME_AFTER);
  const outcome = await world.page(page);
  world.log(outcome.ok ? 'ladder-paged' : 'ladder-page-failed', {
    issue: ladder.requestId,
    step: step.number,
    ...(outcome.ok ? {} : { why: outcome.why }),
  });
  await change(world, ladder.requestId, (latest) =>
    outcome.ok
      ? sent(latest, step.number, outcome.ref, world.now())
      : failed(latest, step.number, outcome.why, world.now(), outcome.retry),
  );
}

async function pageOf(world: World, ladder: Ladder, step: Step, request?: Request): Promise<Page> {
  const address = await world.acknowledgeUrl().catch(() => undefined);
  const issueUrl = request?.agentUrl;
  return {
    projectId: ladder.projectId,
    requestId: ladder.requestId,
    requestKey: ladder.requestKey,
    step: step.number,
    channel: step.channel,
    target: step.target,
    ...pageWords(ladder, step, world.now()),
    ...(issueUrl === undefined ? {} : { issueUrl }),
    ...(address === undefined ? {} : { acknowledgeUrl: `${address}?token=${ladder.token}` }),
    mayHaveBeenSent: step.state === 'sending' || step.attempts > 0,
  };
}

/** Applies a change to the latest ladder; somebody else's change in between is kept, and ours goes on top. */
async function change(
  world: World,
  requestId: string,
  make: (latest: Ladder) => Ladder,
): Promise<'changed' | 'unchanged'> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const latest = await world.storage.ladder(requestId);
    const next = latest === undefined ? undefined : make(latest);
    if (latest === undefined || next === undefined || next === latest) return 'unchanged';
    if (await world.storage.saveLadder(latest, next)) return 'changed';
  }
  throw new Error(`the ladder of ${requestId} changed ${MOST_TURNS} times in a row`);
}

async function waitFor(world: World, ladder: Ladder): Promise<void> {
  const at = nextDue(ladder) ?? ladder.exhaustedAt;
  await world.storage.remind({ kind: 'ladder', requestId: ladder.requestId, at });
  const seconds = Math.ceil((at - world.now()) / 1000);
  await world.wake(ladder.requestId, Math.min(Math.max(seconds, 0), LONGEST_DELAY));
}

/** Tells the customer how a ladder ended, brings the mark up to date, and is done with it. */
async function tell(world: World, ladder: Ladder): Promise<void> {
  const { requestId } = ladder;
  const request = await world.jira.request(requestId);
  if (request !== undefined) {
    const message = await endMessage(world, request, ladder);
    if (
      message !== undefined &&
      (await sayOnce(world, requestId, `ladder-${ladder.state}`, message)) === 'busy'
    )
      return;
    if ((await markLadder(world, requestId, ladder)) === 'busy') return;
  }
  await world.storage.forget({ kind: 'ladder', requestId });
}

/** Before the intake has marked the request there is nothing to bring up to date; it reads the ladder itself. */
function markLadder(world: World, requestId: string, ladder: Ladder): Promise<'busy' | undefined> {
  return exclusively(world, requestId, async () => {
    const mark = (await world.jira.request(requestId))?.mark;
    if (mark !== undefined && mark.ladder !== ladder.state)
      await world.jira.mark(requestId, { ...mark, ladder: ladder.state });
    return undefined;
  });
}

async function endMessage(world: World, request: Request, ladder: Ladder) {
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return undefined;
  const { policy } = published;
  const language = request.mark?.language ?? policy.language;
  if (ladder.acknowledged !== undefined) {
    return acknowledgedMessage(policy, { byName: ladder.acknowledged.byName, language });
  }
  return ladder.state === 'exhausted' ? exhaustedMessage(policy, { ladder, language }) : undefined;
}

/** Somebody answers for the request. The first one counts; `too-late` when the ladder had ended before. */
export async function acknowledge(
  world: World,
  requestId: string,
  by: Acknowledgement,
): Promise<'acknowledged' | 'too-late' | 'no-ladder'> {
  return end(world, requestId, (ladder) => acknowledged(ladder, by, world.now()));
}

/** Ends the ladder because there is nothing to answer for any more. */
export async function standDown(world: World, requestId: string, why: StopReason): Promise<void> {
  await end(world, requestId, (ladder) => stopped(ladder, why, world.now()));
}

/**
 * Lets a ladder climb for a request that has become so severe: a new one, due from then on, or the one that was stopped
 * for this reason, where it stood.
 */
export async function restartLadder(
  world: World,
  policy: Policy,
  request: Request,
  start: { severity: string; tier: string; from: number; stoppedFor: StopReason },
): Promise<void> {
  const opened = await openLadder(world, policy, request, start);
  if (opened?.state === 'stopped') {
    await world.storage.remind({ kind: 'ladder', requestId: request.id, at: world.now() });
    await change(world, request.id, (latest) => resumed(latest, start.stoppedFor, world.now()));
  }
  await climb(world, request.id, request);
}

/** Stops an open ladder, should there be one. */
export async function stopLadder(world: World, requestId: string, why: StopReason): Promise<void> {
  if ((await world.storage.ladder(requestId))?.state === 'open') await standDown(world, requestId, why);
}

async function end(world: World, requestId: string, make: (ladder: Ladder) => Ladder) {
  const before = await world.storage.ladder(requestId);
  if (before === undefined) return 'no-ladder';
  if (!canBeAnswered(before)) return 'too-late';
  await world.storage.remind({ kind: 'ladder', requestId, at: world.now() });
  const ended = await change(world, requestId, make);
  // Whoever answered has answered; what is left to say is noted as due and said by the sweep if not now.
  await climb(world, requestId).catch(() => world.log('ladder-tell-later', { issue: requestId }));
  return ended === 'changed' ? 'acknowledged' : 'too-late';
}
