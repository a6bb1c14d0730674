import { NotModelled } from '../errors';
import { listQuery, param } from '../rest/input';
import type { Call, Operation } from '../rest/operation';
import { ok } from '../rest/operation';
import { forAgents, OPERATIONS, seesSchedule } from './access';
import type { Schedule } from './entities';
import { page } from './page';
import { isNamed, noSuchSchedule } from './schedules';

const READ = [['read:ops-config:jira-service-management']];
const PATH = `${OPERATIONS}/schedules`;

/**
 * Schedules and who is on call:
 * https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-schedules/
 */
export const scheduleOperations: Operation[] = [
  {
    name: 'schedules.listSchedules',
    method: 'GET',
    path: PATH,
    scopes: READ,
    expands: ['rotation'],
    handle: forAgents((call) => {
      const { core, viewer, query } = call;
      const name = query.get('query');
      const withRotations = listQuery(call, 'expand').includes('rotation');
      const found = core.state.schedules
        .all()
        .filter((schedule) => seesSchedule(viewer, schedule))
        .filter((schedule) => name === null || isNamed(schedule, name))
        .map((schedule) => scheduleShape(schedule, withRotations));
      return ok({ ...page(call, found, 25), _expands: ['rotation'] });
    }),
  },
  {
    name: 'scheduleOnCalls.listOnCallResponders',
    method: 'GET',
    path: `${PATH}/{scheduleId}/on-calls`,
    scopes: READ,
    handle: forAgents((call) => {
      if (call.query.has('date')) throw new NotModelled('who is on call at another time than now');
      if (call.query.get('flat') === 'true') throw new NotModelled(`${call.operation.name} with flat=true`);
      const { onCallIds } = askedSchedule(call);
      return ok({ onCallParticipants: onCallIds.map((id) => ({ id, type: 'user' })) });
    }),
  },
];

function askedSchedule(call: Call): Schedule {
  const schedule = call.core.state.schedules.get(param(call, 'scheduleId'));
  if (schedule && seesSchedule(call.viewer, schedule)) return schedule;
  throw noSuchSchedule();
}

function scheduleShape(schedule: Schedule, withRotations: boolean): Record<string, unknown> {
  const { id, name, description, timezone, enabled, teamId } = schedule;
  return {
    ...{ id, name, description, timezone, enabled, teamId },
    ...(withRotations ? { rotations: [rotationShape(schedule)] } : {}),
  };
}

function rotationShape({ rotation, onCallIds }: Schedule): Record<string, unknown> {
  const people = onCallIds.map((id) => ({ type: 'user', id }));
  const participants = people.length === 0 ? [{ type: 'noone' }] : people;
  return { ...rotation, type: 'weekly', length: 1, participants };
}
