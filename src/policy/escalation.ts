import { MINUTE } from './clock/time';
import { entitledTo } from './customers';
import type { Acknowledgement, Ladder, LadderStart, Step, Stopped } from './escalation/ladder';
import { plannedSteps } from './escalation/plan';
import { latestChange } from './escalation/resume';
import { broughtForward, closed, givenUp, postponed, withStep } from './escalation/steps';
import { BACKOFF_MS, endOf, hasUntried, turn } from './escalation/turn';
import type { Policy } from './schema';

type LadderPolicy = Pick<Policy, 'customers' | 'escalation'>;

/** Whether somebody is woken: `not-entitled` where only a better tier's people would be. */
export type LadderRight = 'starts' | 'not-entitled' | 'none';

/** Whether a severity starts a ladder for a tier, or would for a better one. */
export function ladderFor(policy: LadderPolicy, severity: string, tier: string): LadderRight {
  if (!policy.escalation.ladders.some((one) => one.severities.includes(severity))) return 'none';
  return entitledTo(policy, tier, severity).ladder === undefined ? 'not-entitled' : 'starts';
}

/**
 * A new ladder, its steps due from the moment of logging; undefined when none starts for this tier, or the plan that is
 * asked for does not exist.
 */
export function startLadder(policy: LadderPolicy, start: LadderStart): Ladder | undefined {
  const id = start.plan ?? entitledTo(policy, start.tier, start.severity).ladder;
  const plan = policy.escalation.ladders.find((one) => one.id === id);
  if (!plan) return undefined;
  const { requestId, requestKey, projectId, severity, loggedAt, token, run, drill } = start;
  return {
    requestId,
    requestKey,
    projectId,
    severity,
    plan: plan.id,
    ...(run === undefined ? {} : { run, startedFor: run }),
    ...(drill && { drill }),
    startedAt: loggedAt,
    revision: 1,
    state: 'open',
    steps: plannedSteps(plan, loggedAt).map((step) => ({ ...step, state: 'waiting', attempts: 0 })),
    exhaustedAt: loggedAt + plan.exhaustedAfterMinutes * MINUTE,
    ...waysToReachUs(policy, start.callCode),
    token,
  };
}

/** How a customer reaches the desk at once, as the policy says when the ladder starts. */
function waysToReachUs(
  { escalation: { contact } }: LadderPolicy,
  callCode: string,
): Pick<Ladder, 'callCode' | 'phone' | 'meetingLink' | 'meeting'> {
  return {
    ...(contact.callCode && { callCode }),
    ...(contact.phone !== undefined && { phone: contact.phone }),
    ...(contact.meetingLink !== undefined && { meetingLink: contact.meetingLink }),
    ...(contact.zoom && { meeting: 'wanted' }),
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

/**
 * Notes that a due step is being sent; unchanged when it is not this step's turn. What comes after moves by as much as
 * this one is late, so that whoever it reaches has the time that the policy gives.
 */
export function sending(ladder: Ladder, number: number, now: number): Ladder {
  const { from } = turn(ladder);
  const step = dueStep(ladder, now);
  if (step?.number !== number) return ladder;
  const taken = withStep(ladder, { ...step, state: 'sending', at: now, attempts: step.attempts + 1 });
  const steps = taken.steps.map((one) => (one.number === number ? one : givenUp(one, now)));
  return postponed({ ...taken, steps }, now - from);
}

/**
 * Notes that a step got out; `ref` is what the channel calls the message. Also kept when the ladder closed meanwhile.
 */
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
  if (retry && ladder.state === 'open' && wait !== undefined)
    return withStep(ladder, { ...step, state: 'waiting', dueAt: now + wait, at: now, why });
  return broughtForward(withStep(ladder, { ...step, state: 'failed', at: now, why }), now);
}

function beingSent(ladder: Ladder, number: number): Step | undefined {
  return ladder.steps.find((step) => step.number === number && step.state === 'sending');
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

/** Whether an answer still counts: also after nobody came in time, as long as there is something to answer. */
export function canBeAnswered({ state, stopped }: Pick<Ladder, 'state' | 'stopped'>): boolean {
  return state === 'open' || (state === 'exhausted' && stopped === undefined);
}

/** Whether the policy takes this for an answer. */
export function countsAsAnswer(
  { escalation }: Pick<Policy, 'escalation'>,
  how: Acknowledgement['how'],
): boolean {
  return escalation.acknowledgedBy.includes(how);
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

/**
 * Stops an open ladder for a reason. One that nobody answered stays exhausted, and there is nothing left to answer; one
 * that ended otherwise stays as it ended. Whoever follows a change of severity late finds that a later one has been
 * followed, and changes nothing.
 */
export function stop(ladder: Ladder, stopped: Stopped, now: number): Ladder {
  const { run } = stopped;
  if (run !== undefined && latestChange(ladder) >= run) return ladder;
  const heard = run === undefined ? ladder : { ...ladder, followed: run };
  const end = { stopped: { ...stopped, at: now } };
  if (ladder.state === 'open') return { ...closed(heard, now), state: 'stopped', ...end };
  if (canBeAnswered(ladder)) return { ...heard, revision: ladder.revision + 1, ...end };
  return run === undefined ? ladder : { ...heard, revision: ladder.revision + 1 };
}
