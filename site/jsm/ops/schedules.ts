import type { Core } from '../core';
import { JiraError } from '../errors';
import type { Schedule } from './entities';

/** Puts these people of the schedule's team on call in place of whoever was; nobody where there are none. */
export function putOnCall(core: Core, scheduleId: string, accountIds: readonly string[]): void {
  const schedule = core.state.schedules.get(scheduleId);
  if (!schedule) throw noSuchSchedule();
  const stranger = accountIds.find((id) => !schedule.teamMemberIds.includes(id));
  if (stranger !== undefined) {
    throw new JiraError(400, `${stranger} is not in the team of the schedule "${schedule.name}".`);
  }
  core.state.schedules.put(scheduleId, { ...schedule, onCallIds: [...accountIds] });
}

/** Whether a schedule's name answers a query: as a whole, or by its beginning where the query ends in `*`. */
export function isNamed({ name }: Schedule, query: string): boolean {
  const wanted = query.toLowerCase();
  if (wanted.endsWith('*')) return name.toLowerCase().startsWith(wanted.slice(0, -1));
  return name.toLowerCase() === wanted;
}

export function noSuchSchedule(): JiraError {
  return new JiraError(404, 'Schedule does not exist or you do not have permission to see it.');
}
