import type { Core } from './core';
import { type NewRequest, placeRequest } from './create-request';
import type { Issue } from './entities';
import { saveIssue } from './issues';
import { statusNamed } from './site';

/**
 * A request that was there before anyone looked. Its `values` may name a priority; its `properties` are what an app
 * kept.
 */
export interface PastRequest extends NewRequest {
  /** When it was raised, in epoch milliseconds. */
  created: number;
  /** A status name. Absent: where every request starts. */
  status?: string;
  assigneeId?: string;
  /** The organisations that it is shared with. */
  organizationIds?: string[];
}

/**
 * Puts requests into the site as if they had been raised at their times: nobody is mailed, and no app hears of them.
 */
export function addPastRequests(core: Core, wishes: readonly PastRequest[]): Issue[] {
  return wishes.map((wish) => {
    const issue = placeRequest(core, wish);
    const status = wish.status === undefined ? issue.status : statusNamed(core, wish.status).name;
    const { created, assigneeId = null, organizationIds = [] } = wish;
    const past = { created, updated: created, statusSince: created, status, assigneeId, organizationIds };
    const whole = { ...issue, ...past, statusHistory: [{ status, at: created }] };
    saveIssue(core, whole);
    return whole;
  });
}
