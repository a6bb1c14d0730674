import { runningClock, type Circumstances, type Clocks, type RunningClock } from './clock/running';
import { targetOf, targetInWords, type Target } from './clock/target';
import { MINUTE } from './clock/time';

export interface ResponsePromise extends Target {
  clock: 'logged' | 'submitted';
  /** Epoch ms; undefined while the clock waits for the request to be complete. */
  due?: number;
  guaranteed: boolean;
  /** In English words: "1 hour", "3 business hours", "1 business day". */
  target: string;
}

/** What earlier severities had used of their targets, in open minutes, and until when (epoch ms). */
export interface Used {
  minutes: number;
  since: number;
}

/** A promise that was made anew, and what is used up by then. */
interface CarriedOver {
  promise: ResponsePromise;
  used: Used;
}

type Now = Circumstances & { now: number; used?: Used };

/**
 * When the first answer to a request of this severity is due, by the severity's own clock, and in the customer's hours
 * where those are narrower. Refuses a severity that the policy does not have.
 */
export function promiseFor(
  policy: Clocks,
  severityId: string,
  circumstances: Circumstances,
): ResponsePromise {
  const clock = runningClock(policy, severityId, circumstances);
  return promiseOf(clock, dueFromStart(clock));
}

/**
 * The promise once the severity has changed at `now` (epoch ms), and what is used up by then. Time that was used before
 * counts: the open minutes at each earlier severity, each in its own calendar, are taken off the new target, and the
 * rest runs from now. What is used up is due now. A target in whole days keeps its own start, which comes to the same.
 */
export function promiseAfterChange(
  policy: Clocks,
  { from, to }: { from: string; to: string },
  circumstances: Now,
): CarriedOver {
  const used = usedBy(policy, from, circumstances);
  const clock = runningClock(policy, to, circumstances);
  return { promise: promiseOf(clock, dueOfRest(clock, used) ?? dueFromStart(clock)), used };
}

/** Open minutes so far, with those at earlier severities, rounded down; none while the clock waits. */
export function minutesUsed(policy: Clocks, severityId: string, circumstances: Now): number {
  const { used, now } = circumstances;
  const before = used?.minutes ?? 0;
  // A policy published since may have other severities.
  if (!policy.severities.some(({ id }) => id === severityId)) return before;
  const { time, start } = runningClock(policy, severityId, circumstances);
  if (start === undefined) return before;
  return before + Math.floor(time.openBetween(Math.max(start, used?.since ?? start), now) / MINUTE);
}

function promiseOf({ severity, response }: RunningClock, due: number | undefined): ResponsePromise {
  const target = targetOf(response);
  return {
    clock: severity.clock,
    ...(due !== undefined && { due }),
    guaranteed: response.promise === 'guaranteed',
    target: targetInWords(target),
    ...target,
  };
}

function usedBy(policy: Clocks, severityId: string, circumstances: Now): Used {
  return { minutes: minutesUsed(policy, severityId, circumstances), since: circumstances.now };
}

function dueFromStart({ response, time, start }: RunningClock): number | undefined {
  if (start === undefined) return undefined;
  const { minutes, businessDays = 0 } = response;
  return minutes === undefined ? time.addBusinessDays(start, businessDays) : time.addMinutes(start, minutes);
}

/** When the rest of a target in minutes is used up; undefined for one in days and while the clock waits. */
function dueOfRest({ response, time, start }: RunningClock, used: Used): number | undefined {
  if (start === undefined || response.minutes === undefined) return undefined;
  const left = response.minutes - used.minutes;
  return left <= 0 ? used.since : time.addMinutes(used.since, left);
}
