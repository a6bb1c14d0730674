import type { Acknowledgement, Ladder, Step, StopReason } from '../policy/escalation/ladder';
import {
  acknowledge as acknowledged,
  canBeAnswered,
  dueStep,
  exhaust,
  failed,
  nextDue,
  ladderAfter as afterRaise,
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

interface Start {
  severity: string;
  tier: string;
  /** When its steps count from (epoch ms). */
  from: number;
  /** The change of severity it starts for, by number; none for the severity the request came with. */
  run?: number;
}

/**
 * Opens the ladder of a request unless it has one, its steps due from `from` (epoch ms), noted as due before anything is
 * sent. Answers the one kept.
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

/** A ladder that nobody climbs yet, its link already good; undefined where none starts for this customer. */
async function newLadder(
  world: World,
  policy: Policy,
  request: Request,
  { severity, tier, from, run }: Start,
): Promise<Ladder | undefined> {
  const token = world.newToken();
  const ladder = startLadder(policy, {
    requestId: request.id,
    requestKey: request.key,
    projectId: request.projectId,
    severity,
    tier,
    loggedAt: from,
    callCode: world.newCode(),
    token,
    ...(run === undefined ? {} : { run }),
  });
  // First, so that no page can carry a link that is not valid yet; a token without a ladder does no harm.
  if (ladder !== undefined) await world.storage.keepAcknowledgement(token, request.id);
  return ladder;
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
    ...(ladder.run === undefined ? {} : { run: ladder.run }),
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
    if (message !== undefined && (await sayOnce(world, requestId, endEffect(ladder), message)) === 'busy')
      return;
    if ((await markLadder(world, requestId, ladder)) === 'busy') return;
  }
  await world.storage.forget({ kind: 'ladder', requestId });
}

/** Each run of a ladder ends once. */
function endEffect({ run, state }: Ladder): string {
  return run === undefined ? `ladder-${state}` : `ladder-${run}-${state}`;
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
    if (started !== undefined)
      await change(world, request.id, (latest) => afterRaise(latest, started, world.now()));
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
