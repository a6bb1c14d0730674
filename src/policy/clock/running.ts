import type { Terms } from '../customers';
import type { Policy } from '../schema';
import type { ResponseTarget, Severity } from '../schema/severity';
import { always, businessTimeOf, type BusinessTime } from './business-time';
import type { Interval } from './intervals';
import { narrower } from './narrower';
import { withPauses } from './pauses';

/** What of a policy clocks go by. */
export type Clocks = Pick<Policy, 'severities' | 'calendars'>;

/** What clocks go by of a request. */
export interface Circumstances {
  /** Epoch ms. */
  logged: number;
  /** Epoch ms. */
  submitted?: number;
  /** What the customer's tier changes, as `termsOf` says; the severity's own terms when left out. */
  terms?: Terms;
  /** When the desk waited for the customer: no clock runs meanwhile. */
  pauses?: readonly Interval[];
}

/** A request's clock at a severity. */
export interface RunningClock {
  severity: Severity;
  /** As the customer gets it. */
  response: ResponseTarget;
  time: BusinessTime;
  /** Epoch ms; undefined while it waits for the request to be complete. */
  start: number | undefined;
}

/** The clock of a request at a severity. Refuses a severity that the policy does not have. */
export function runningClock(policy: Clocks, severityId: string, circumstances: Circumstances): RunningClock {
  const severity = policy.severities.find(({ id }) => id === severityId);
  if (!severity) throw new RangeError(`the policy has no severity ${severityId}`);
  const { logged, submitted, terms, pauses = [] } = circumstances;
  const response = responseUnder(policy, severity.firstResponse, terms);
  const calendar = policy.calendars[response.calendar];
  const time = withPauses(calendar ? businessTimeOf(calendar) : always, pauses);
  return { severity, response, time, start: severity.clock === 'logged' ? logged : submitted };
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
