import { entitledTo } from './customers';
import type { Acknowledgement, Ladder, LadderStart, Step, Stopped } from './escalation/ladder';
import { plannedSteps } from './escalation/plan';
import type { Policy } from './schema';
import { without } from './without';

type LadderPolicy = Pick<Policy, 'customers' | 'escalation'>;

const MINUTE = 60_000;
/** A channel answers within an invocation's 25 s; a step still `sending` after this was left by a dead process. */
const SENDING_MS = MINUTE;
const BACKOFF_MS = [30_000, 60_000];
const ATTEMPTS = 3;

/** Whether a severity starts a ladder for a tier, or would for a better one. */
export function ladderFor(
  policy: LadderPolicy,
  severity: string,
  tier: string,
): 'starts' | 'not-entitled' | 'none' {
  if (!policy.escalation.ladders.some((one) => one.severities.includes(severity))) return 'none';
  return entitledTo(policy, tier, severity).ladder === undefined ? 'not-entitled' : 'starts';
}

/** A new ladder, its steps due from the moment of logging; undefined when none starts for this tier. */
export function startLadder(policy: LadderPolicy, start: LadderStart): Ladder | undefined {
  const id = entitledTo(policy, start.tier, start.severity).ladder;
  const plan = policy.escalation.ladders.find((one) => one.id === id);
  if (!plan) return undefined;
  const { contact } = policy.escalation;
  const { requestId, requestKey, projectId, severity, loggedAt, token, run } = start;
  return {
    requestId,
    requestKey,
    projectId,
    severity,
    plan: plan.id,
    ...(run === undefined ? {} : { run }),
    startedAt: loggedAt,
    revision: 1,
    state: 'open',
    steps: plannedSteps(plan, loggedAt).map((step) => ({ ...step, state: 'waiting', attempts: 0 })),
    exhaustedAt: loggedAt + plan.exhaustedAfterMinutes * MINUTE,
    ...(contact.callCode && { callCode: start.callCode }),
    ...(contact.phone !== undefined && { phone: contact.phone }),
    ...(contact.meetingLink !== undefined && { meetingLink: contact.meetingLink }),
    token,
  };
}

/**
 * The step to take up now: the first one not yet settled, once it is due. A step left in `sending` by a dead
 * process comes back after a minute; whether its message got out is for the channel to find.
 */
export function dueStep(ladder: Ladder, now: number): Step | undefined {
  const { step, from } = turn(ladder);
  return ladder.state === 'open' && from <= now ? step : undefined;
}

/** When something is to be done next: a step, a retry, or the admission that nobody answered. */
export function nextDue(ladder: Ladder): number | undefined {
  if (ladder.state !== 'open') return undefined;
  const { step, from, busyUntil } = turn(ladder);
  if (step && hasUntried(ladder)) return from;
  return Math.max(busyUntil, step ? Math.min(from, endOf(ladder)) : endOf(ladder));
}

/** When there is nothing left to wait for: at its time, or with the last failure where every step failed for good. */
function endOf({ steps, startedAt, exhaustedAt }: Ladder): number {
  if (steps.some(({ state }) => state !== 'failed')) return exhaustedAt;
  return Math.max(...steps.map(({ at = startedAt }) => at));
}

/** Whose turn it is, from when, and until when somebody else may still be sending. */
function turn(ladder: Ladder): { step?: Step; from: number; busyUntil: number } {
  const [first, second] = ladder.steps.filter((step) => !isSettled(step));
  if (!first) return { from: endOf(ladder), busyUntil: 0 };
  if (first.state === 'waiting') return { step: first, from: first.dueAt, busyUntil: 0 };
  const free = (first.at ?? first.dueAt) + SENDING_MS;
  const step = first.attempts < ATTEMPTS ? first : second;
  return { ...(step && { step }), from: free, busyUntil: free };
}

function hasUntried(ladder: Ladder): boolean {
  return ladder.steps.some(({ state, attempts }) => state === 'waiting' && attempts === 0);
}

function isSettled(step: Step): boolean {
  return step.state !== 'waiting' && step.state !== 'sending';
}

/**
 * Notes that a due step is being sent; unchanged when it is not this step's turn. What comes after moves by as much as
 * this one is late, so that whoever it reaches has the time that the policy gives.
 */
export function sending(ladder: Ladder, number: number, now: number): Ladder {
  const { from } = turn(ladder);
  const step = dueStep(ladder, now);
  if (step?.number !== number) return ladder;
  const taken = withStep(ladder, { ...step, state: 'sending', at: now, attempts: step.attempts + 1 });
  const steps = taken.steps.map((one) => (one.number < number ? givenUp(one, now) : one));
  return postponed({ ...taken, steps }, now - from);
}

/** The ladder with every step that waits, and its end, this many milliseconds later. */
function postponed(ladder: Ladder, late: number): Ladder {
  const steps = ladder.steps.map((step) =>
    step.state === 'waiting' ? { ...step, dueAt: step.dueAt + late } : step,
  );
  return { ...ladder, steps, exhaustedAt: ladder.exhaustedAt + late };
}

/** Notes that a step got out; `ref` is what the channel calls the message. Also kept when the ladder closed meanwhile. */
export function sent(ladder: Ladder, number: number, ref: string, now: number): Ladder {
  const step = beingSent(ladder, number);
  return step ? withStep(ladder, { ...step, state: 'sent', at: now, ref }) : ladder;
}

/**
 * Notes that a step did not get out. It is tried three times in all, 30 s and 60 s later, where a retry can help;
 * after that it has failed for good and the next step goes early.
 */
export function failed(ladder: Ladder, number: number, why: string, now: number, retry: boolean): Ladder {
  const step = beingSent(ladder, number);
  if (!step) return ladder;
  const wait = BACKOFF_MS[step.attempts - 1];
  if (retry && ladder.state === 'open' && step.attempts < ATTEMPTS && wait !== undefined)
    return withStep(ladder, { ...step, state: 'waiting', dueAt: now + wait, at: now, why });
  return bringForward(withStep(ladder, { ...step, state: 'failed', at: now, why }), now);
}

/** An earlier step whose sender died three times: nobody will ever report on it. */
function givenUp(step: Step, now: number): Step {
  if (step.state !== 'sending') return step;
  return { ...step, state: 'failed', at: now, why: 'the sender never reported back' };
}

function beingSent(ladder: Ladder, number: number): Step | undefined {
  return ladder.steps.find((step) => step.number === number && step.state === 'sending');
}

function bringForward(ladder: Ladder, now: number): Ladder {
  const next = ladder.steps.find((step) => step.state === 'waiting');
  if (!next || next.dueAt <= now) return ladder;
  const steps = ladder.steps.map((step) => (step === next ? { ...step, dueAt: now } : step));
  return { ...ladder, steps };
}

/**
 * Ends an open ladder that nobody answered, once its time is up or every step has failed for good. Unchanged before
 * that, while a step is being sent, and while one was never tried: after an outage of ours everybody is still reached.
 */
export function exhaust(ladder: Ladder, now: number): Ladder {
  const isOver = ladder.state === 'open' && now >= endOf(ladder);
  if (!isOver || hasUntried(ladder) || dueStep(ladder, now) || turn(ladder).busyUntil > now) return ladder;
  const steps = ladder.steps.map((step) => givenUp(step, now));
  return { ...closed({ ...ladder, steps }, now), state: 'exhausted' };
}

/** Whether an answer still counts: also after nobody came in time, for better late than never. */
export function canBeAnswered({ state }: Pick<Ladder, 'state'>): boolean {
  return state === 'open' || state === 'exhausted';
}

/** Notes who answers. The first one wins: a ladder that was answered or stopped comes back unchanged. */
export function acknowledge(ladder: Ladder, by: Acknowledgement, now: number): Ladder {
  if (!canBeAnswered(ladder)) return ladder;
  return { ...closed(ladder, now), state: 'acknowledged', acknowledged: { ...by, at: now } };
}

/** Whether a page got out to anybody. */
export function hasReachedSomebody({ steps }: Pick<Ladder, 'steps'>): boolean {
  return steps.some(({ state }) => state === 'sent');
}

/** Stops an open ladder for a reason; any other comes back unchanged. */
export function stop(ladder: Ladder, stopped: Stopped, now: number): Ladder {
  if (ladder.state !== 'open') return ladder;
  return { ...closed(ladder, now), state: 'stopped', stopped: { ...stopped, at: now } };
}

/**
 * Opens a ladder again, for a change of severity by its number, that stopped because of an earlier one, where it stood:
 * whoever was reached is not paged twice, and the others have the time they would have had. Any other comes back
 * unchanged.
 */
export function resume(ladder: Ladder, run: number, now: number): Ladder {
  const { stopped } = ladder;
  if (ladder.state !== 'stopped' || stopped?.why !== 'reclassified') return ladder;
  const late = now - stopped.at;
  const steps = ladder.steps.map((step): Step => {
    return step.state === 'skipped' ? { ...without(step, 'at'), state: 'waiting' } : step;
  });
  return postponed(
    { ...without(ladder, 'stopped'), revision: ladder.revision + 1, run, state: 'open', steps },
    late,
  );
}

/**
 * The ladder of a request whose severity was raised, after the one it had before: that one goes on where it only
 * stopped for a change, is left alone where it runs for this change or climbs the same plan already, and gives way to
 * the new one where it has ended or leads to other people.
 */
export function ladderAfter(before: Ladder, started: Ladder, now: number): Ladder {
  const run = started.run ?? 0;
  if ((before.run ?? 0) >= run) return before;
  const isSamePlan = before.plan === started.plan;
  if (isSamePlan && before.state === 'open')
    return { ...before, severity: started.severity, run, revision: before.revision + 1 };
  const resumed = isSamePlan ? resume(before, run, now) : before;
  if (resumed !== before) return { ...resumed, severity: started.severity };
  return { ...started, revision: before.revision + 1 };
}

function closed(ladder: Ladder, now: number): Ladder {
  const steps = ladder.steps.map((step): Step =>
    step.state === 'waiting' ? { ...step, state: 'skipped', at: now } : step,
  );
  return { ...ladder, revision: ladder.revision + 1, steps };
}

function withStep(ladder: Ladder, changed: Step): Ladder {
  const steps = ladder.steps.map((step) => (step.number === changed.number ? changed : step));
  return { ...ladder, revision: ladder.revision + 1, steps };
}
