import type { BusinessTime } from './clock/business-time';
import { runningClock, type Circumstances, type Clocks, type RunningClock } from './clock/running';
import { targetOf, targetInWords, type Target } from './clock/target';

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

const MINUTE = 60_000;

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

/**
 * The promise to an open request once another policy is published at `now` (epoch ms), and what is used up by then.
 * Time that was used counts as the old calendar counted it, and the rest runs in the new one; of a target in days the
 * whole days that have passed are used. What is used up is due now. Refuses a severity that either policy lacks.
 */
export function promiseAfterPublishing(
  { before, after }: { before: Clocks; after: Clocks },
  severityId: string,
  circumstances: Now,
): CarriedOver {
  const used = usedBy(before, severityId, circumstances);
  const old = runningClock(before, severityId, circumstances);
  const clock = runningClock(after, severityId, circumstances);
  const due = dueOfRest(clock, used) ?? dueOfDaysLeft(clock, old.time, circumstances.now);
  return { promise: promiseOf(clock, due), used };
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

/** Open minutes from `now` until an answer is due (both epoch ms), rounded down; below zero once it is overdue. */
export function minutesLeft(
  policy: Clocks,
  severityId: string,
  circumstances: Circumstances & { due: number; now: number },
): number {
  const { due, now } = circumstances;
  const { time } = runningClock(policy, severityId, circumstances);
  return Math.floor((time.openBetween(now, due) - time.openBetween(due, now)) / MINUTE);
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

/** The days of a target that had not passed by the old calendar at `now` run on in the clock's own. */
function dueOfDaysLeft(clock: RunningClock, old: BusinessTime, now: number): number | undefined {
  const { response, time, start } = clock;
  if (start === undefined) return undefined;
  const { businessDays = 0 } = response;
  let passed = start;
  for (let days = 1; days <= businessDays; days += 1) {
    const next = old.addBusinessDays(start, days);
    if (now < next) return time.addBusinessDays(passed, businessDays - days + 1);
    passed = next;
  }
  return now;
}
