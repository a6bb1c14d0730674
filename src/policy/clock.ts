import { addBusinessDays, addMinutes } from './clock/business-time';
import type { Policy } from './schema';
import type { ResponseTarget } from './schema/severity';

export interface ResponsePromise {
  clock: 'logged' | 'submitted';
  /** Epoch ms; undefined while the clock waits for the request to be complete. */
  due?: number;
  guaranteed: boolean;
  /** In words: "1 hour", "3 business hours", "1 business day". */
  target: string;
}

const DAY = 86_400_000;

/**
 * When the first answer to a request of this severity is due, by the severity's own clock. Refuses a severity that
 * the policy does not have.
 */
export function promiseFor(
  policy: Pick<Policy, 'severities' | 'calendars'>,
  severityId: string,
  moments: { logged: number; submitted?: number },
): ResponsePromise {
  const severity = policy.severities.find(({ id }) => id === severityId);
  if (!severity) throw new RangeError(`the policy has no severity ${severityId}`);
  const { clock, firstResponse } = severity;
  const start = clock === 'logged' ? moments.logged : moments.submitted;
  return {
    clock,
    ...(start !== undefined && { due: dueAfter(policy, firstResponse, start) }),
    guaranteed: firstResponse.promise === 'guaranteed',
    target: targetInWords(firstResponse),
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

/** A target as people say it: "1 hour", "3 business hours", "1 business day". */
export function targetInWords({ minutes, businessDays = 0, calendar }: ResponseTarget): string {
  const business = calendar === 'always' ? '' : 'business ';
  if (minutes === undefined) return counted(businessDays, `${business}day`);
  return minutes % 60 === 0
    ? counted(minutes / 60, `${business}hour`)
    : counted(minutes, `${business}minute`);
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
