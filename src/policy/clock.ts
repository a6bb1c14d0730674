import { addBusinessDays, addMinutes } from './clock/business-time';
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
