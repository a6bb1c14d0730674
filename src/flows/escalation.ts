import { dueStep, exhaust, failed, nextDue, sending, sent, stop as stopped } from '../policy/escalation';
import { nextLook } from '../policy/escalation/follow';
import type { Ladder, Step } from '../policy/escalation/ladder';
import { whyCode } from '../policy/escalation/why-code';
import { changeLadder } from './escalation/change';
import { forget, seeOut, settleStray } from './escalation/end';
import { arrangeMeeting } from './escalation/meeting';
import { pageOf } from './escalation/page';
import { noteStep } from './escalation/record';
import { wakeFor } from './escalation/wake';
import type { World } from './world';
import type { Paged } from './world/channels';
import type { Request } from './world/request';

const MOST_TURNS = 20;
const RESUME_AFTER = 61;

/**
 * Does what a ladder owes now and notes when it owes the next thing. May be called by anyone, at any time, twice at
 * once: a step is claimed by revision before it is sent, so it goes out once.
 */
export async function climb(world: World, requestId: string, known?: Request): Promise<void> {
  const notes: Promise<void>[] = [];
  try {
    await climbOn(world, requestId, { known, notes });
  } finally {
    await Promise.all(notes);
  }
}

interface Way {
  known: Request | undefined;
  /** Of the record, which nobody who is to be paged waits for. */
  notes: Promise<void>[];
}

async function climbOn(world: World, requestId: string, way: Way): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const ladder = await world.storage.ladder(requestId);
    if (ladder === undefined) return forget(world, requestId);
    if (ladder.state !== 'open') return seeOut(world, ladder);
    const step = dueStep(ladder, world.now());
    const over = exhaust(ladder, world.now());
    if (step !== undefined) await attend(world, ladder, step, way);
    else if (over !== ladder) await world.storage.saveLadder(ladder, over);
    else if ((await arrangeMeeting(world, ladder)) === 'unchanged') return waitFor(world, ladder);
  }
}

/** Takes a due step, unless there is nothing left to answer. Where Jira does not say, people are paged all the same. */
async function attend(world: World, ladder: Ladder, step: Step, way: Way): Promise<void> {
  const request = way.known ?? (await world.jira.request(ladder.requestId).catch(() => 'unknown' as const));
  if (request === 'unknown') return take(world, ladder, step, way);
  if (request !== undefined && !request.done) return take(world, ladder, step, { ...way, known: request });
  await world.storage.saveLadder(ladder, stopped(ladder, { why: 'resolved' }, world.now()));
}

/** Claims a step, sends it, and records how that went. */
async function take(world: World, ladder: Ladder, step: Step, { known, notes }: Way): Promise<void> {
  const page = await pageOf(world, ladder, step, known);
  const claimed = sending(ladder, step.number, world.now());
  const due = nextDue(claimed) ?? world.now();
  await world.storage.remind({ kind: 'ladder', requestId: ladder.requestId, at: due });
  if (claimed === ladder || !(await world.storage.saveLadder(ladder, claimed))) return;
  // Should this process die now, the step comes up again in a minute instead of at the next sweep.
  await world.wake(ladder.requestId, RESUME_AFTER, due);
  const outcome = await world.channels.send(page);
  world.log(outcome.ok ? 'ladder-paged' : 'ladder-page-failed', {
    issue: ladder.requestId,
    step: step.number,
    ...(outcome.ok ? {} : { why: whyCode(outcome.why) }),
  });
  notes.push(noteStep(world, ladder, stepAfter(step, outcome, world.now())));
  const recorded = await changeLadder(world, ladder.requestId, (latest) => {
    // Another ladder may have taken its place meanwhile, with a step of the same number.
    if (latest.token !== ladder.token) return latest;
    return outcome.ok
      ? sent(latest, step.number, outcome.ref, world.now())
      : failed(latest, step.number, outcome.why, world.now(), outcome.retry);
  });
  if (outcome.ok && recorded === 'unchanged')
    await settleStray(world, sent(claimed, step.number, outcome.ref, world.now()), step.number);
}

/** The step as it went out, or did not; one that is tried again has done neither yet. */
function stepAfter(step: Step, outcome: Paged, at: number): Step {
  if (outcome.ok) return { ...step, state: 'sent', at };
  return outcome.retry ? step : { ...step, state: 'failed', at, why: outcome.why };
}

/** Notes when it is looked at next, by the queue or, should that event be lost, by the sweep. */
async function waitFor(world: World, ladder: Ladder): Promise<void> {
  const at = nextLook(ladder, world.now()) ?? ladder.exhaustedAt;
  await world.storage.remind({ kind: 'ladder', requestId: ladder.requestId, at });
  await wakeFor(world, ladder.requestId, at);
}
