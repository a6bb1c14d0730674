import type { RestAnswer } from '../../contracts';
import type { Core } from '../core';
import { JiraError } from '../errors';
import type { Viewer } from '../people';
import type { Call } from '../rest/operation';
import type { Alert, Schedule } from './entities';

/** Everything of Operations is beneath it. Forge adds the site's own address in front. */
export const OPERATIONS = '/jsm/ops/api/v1';

type Handle = (call: Call) => RestAnswer;

/**
 * For people with a licence only. Atlassian lets no app in as itself, whatever its scopes, and says so in these words:
 * https://jira.atlassian.com/browse/JSDCLOUD-18783
 */
export function forAgents(handle: Handle): Handle {
  return (call) => {
    if (!call.viewer.isApp && call.viewer.user.role !== 'customer') return handle(call);
    throw new JiraError(403, 'Account does not have access to Opsgenie.');
  };
}

/** Administrators see every schedule, others those of their teams and those they are on. */
export function seesSchedule({ accountId, user }: Viewer, schedule: Schedule): boolean {
  return (
    user.role === 'admin' ||
    schedule.teamMemberIds.includes(accountId) ||
    schedule.onCallIds.includes(accountId)
  );
}

/** Administrators see every alert, others those they answer for, themselves or by a schedule. */
export function seesAlert(core: Core, viewer: Viewer, alert: Alert): boolean {
  if (viewer.user.role === 'admin') return true;
  return alert.responders.some(({ type, id }) => {
    if (type === 'user') return id === viewer.accountId;
    const schedule = type === 'schedule' ? core.state.schedules.get(id) : undefined;
    return schedule !== undefined && seesSchedule(viewer, schedule);
  });
}

/** A refusal in the words of Operations, which has a shape of its own for them. */
export function operationsRefusal({ status, message, fields }: JiraError): Record<string, unknown> {
  return {
    ...(status === 403 ? { code: 40301 } : {}),
    message,
    ...(Object.keys(fields).length === 0 ? {} : { errors: fields }),
    took: TOOK,
  };
}

/** Seconds: the desk does not measure itself. */
export const TOOK = 0.02;
