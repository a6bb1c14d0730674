import { addBusinessDays, addMinutes, minutesBetween } from './clock/business-time';
import { narrower } from './clock/narrower';
import { targetOf, targetInWords, type Target } from './clock/target';
import type { Terms } from './customers';
import type { Policy } from './schema';
import type { ResponseTarget } from './schema/severity';

export interface ResponsePromise extends Target {
  clock: 'logged' | 'submitted';
  /** Epoch ms; undefined while the clock waits for the request to be complete. */
  due?: number;
  guaranteed: boolean;
  /** In English words: "1 hour", "3 business hours", "1 business day". */
  target: string;
}

interface Circumstances {
  /** Epoch ms. */
  logged: number;
  /** Epoch ms. */
  submitted?: number;
  /** What the customer's tier changes, as `termsOf` says; the severity's own terms when left out. */
  terms?: Terms;
}

const DAY = 86_400_000;

/**
 * When the first answer to a request of this severity is due, by the severity's own clock, and in the customer's hours
 * where those are narrower. Refuses a severity that the policy does not have.
 */
export function promiseFor(
  policy: Pick<Policy, 'severities' | 'calendars'>,
  severityId: string,
  { logged, submitted, terms }: Circumstances,
): ResponsePromise {
  const severity = policy.severities.find(({ id }) => id === severityId);
  if (!severity) throw new RangeError(`the policy has no severity ${severityId}`);
  const { clock } = severity;
  const response = responseUnder(policy, severity.firstResponse, terms);
  const target = targetOf(response);
  const start = clock === 'logged' ? logged : submitted;
  return {
    clock,
    ...(start !== undefined && { due: dueAfter(policy, response, start) }),
    guaranteed: response.promise === 'guaranteed',
    target: targetInWords(target),
    ...target,
  };
}

/** What earlier severities had used of their targets, in open minutes, and until when (epoch ms). */
export interface Used {
  minutes: number;
  since: number;
}

/**
 * The promise once the severity has changed at `now` (epoch ms), and what is used up by then. Time that was used before
 * counts: the open minutes at each earlier severity, each in its own calendar, are taken off the new target, and the
 * rest runs from now. What is used up is due now. A target in whole days keeps its own start, which comes to the same.
 */
export function promiseAfterChange(
  policy: Pick<Policy, 'severities' | 'calendars'>,
  { from, to }: { from: string; to: string },
  circumstances: Circumstances & { now: number; used?: Used },
): { promise: ResponsePromise; used: Used } {
  const { now, terms } = circumstances;
  const promise = promiseFor(policy, to, circumstances);
  const minutes = usedMinutes(policy, from, circumstances);
  const used = { minutes, since: now };
  const target = responseOf(policy, to, terms);
  if (promise.due === undefined || target?.minutes === undefined) return { promise, used };
  const left = target.minutes - minutes;
  return {
    promise: { ...promise, due: left <= 0 ? now : dueAfter(policy, { ...target, minutes: left }, now) },
    used,
  };
}

/** Open minutes so far, with those at the severity that is left now; none while its clock waits. */
function usedMinutes(
  policy: Pick<Policy, 'severities' | 'calendars'>,
  severityId: string,
  { logged, submitted, terms, now, used }: Circumstances & { now: number; used?: Used },
): number {
  const before = used?.minutes ?? 0;
  const clock = policy.severities.find(({ id }) => id === severityId)?.clock;
  const start = clock === 'logged' ? logged : submitted;
  const calendarName = responseOf(policy, severityId, terms)?.calendar;
  if (start === undefined || calendarName === undefined) return before;
  const since = Math.max(start, used?.since ?? start);
  const calendar = policy.calendars[calendarName];
  const here = calendar ? minutesBetween(calendar, since, now) : Math.floor((now - since) / 60_000);
  return before + Math.max(0, here);
}

function responseOf(
  policy: Pick<Policy, 'severities' | 'calendars'>,
  severityId: string,
  terms: Terms | undefined,
): ResponseTarget | undefined {
  const severity = policy.severities.find(({ id }) => id === severityId);
  return severity && responseUnder(policy, severity.firstResponse, terms);
}

/** A severity's response as a customer on these terms gets it. */
export function responseUnder(
  policy: Pick<Policy, 'calendars'>,
  response: ResponseTarget,
  terms: Terms | undefined,
): ResponseTarget {
  if (!terms) return response;
  return {
    ...response,
    calendar: narrower(policy.calendars, response.calendar, terms.hours),
    promise: terms.guaranteed ? response.promise : 'typical',
  };
}

function dueAfter(policy: Pick<Policy, 'calendars'>, target: ResponseTarget, start: number): number {
  const { minutes, businessDays = 0 } = target;
  const calendar = policy.calendars[target.calendar];
  if (!calendar) return start + (minutes === undefined ? businessDays * DAY : minutes * 60_000);
  return minutes === undefined
    ? addBusinessDays(calendar, start, businessDays)
    : addMinutes(calendar, start, minutes);
}
