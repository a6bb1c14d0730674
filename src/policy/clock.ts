import type { Policy } from './schema';

export interface ResponsePromise {
  clock: 'logged' | 'submitted';
  /** Epoch ms; undefined while the clock waits for the request to be complete. */
  due?: number;
  guaranteed: boolean;
  /** In words: "1 hour", "3 business hours", "1 business day". */
  target: string;
}

/** When the first answer to a request of this severity is due. */
export function promiseFor(
  policy: Pick<Policy, 'severities' | 'calendars'>,
  severityId: string,
  moments: { logged: number; submitted?: number },
): ResponsePromise {
  throw new Error(`unfinished ${policy.severities.length} ${severityId} ${moments.logged}`);
}
