import type { ResponsePromise } from './clock';

/** Entering it starts Jira's own SLAs: the request holds what the policy asks for, or does not wait for it. */
export const SUBMITTED = 'Submitted';
export const AWAITING = 'Awaiting details';

/** The two statuses of the desk's workflow between which the app moves requests, by name. */
export type OurStatus = typeof SUBMITTED | typeof AWAITING;

/** Where a request belongs. One whose clock runs from logged never waits for details. */
export function statusFor(isReady: boolean, clock: ResponsePromise['clock']): OurStatus {
  return isReady || clock === 'logged' ? SUBMITTED : AWAITING;
}
