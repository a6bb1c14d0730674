import type { Field } from './entities';
import { ORGANIZATIONS, PARTICIPANTS, REQUEST_TYPE } from './fields';
import type { Seed } from './seed';
import type { State } from './state';

/**
 * Puts the seed's records into the site; records with the same ids are replaced. Refuses a form field that is neither
 * one of Jira's own nor a custom field.
 */
export function plantSeed(state: State, seed: Seed): void {
  plantPeople(state, seed);
  for (const desk of seed.desks) state.desks.put(desk.id, desk);
  for (const type of seed.requestTypes) {
    for (const field of type.fields) checkField(type.name, field);
    state.requestTypes.put(type.id, type);
  }
  for (const status of seed.statuses) state.statuses.put(status.id, status);
  for (const transition of seed.transitions) state.transitions.put(transition.id, transition);
  for (const priority of seed.priorities) state.priorities.put(priority.id, priority);
  for (const type of seed.issueTypes ?? []) state.issueTypes.put(type.id, type);
}

function plantPeople(state: State, seed: Seed): void {
  for (const user of seed.users) state.users.put(user.accountId, user);
  for (const organization of seed.organizations) state.organizations.put(organization.id, organization);
  for (const group of seed.groups ?? []) state.groups.put(group.id, group);
  for (const schedule of seed.schedules ?? []) state.schedules.put(schedule.id, schedule);
}

const OWN = ['summary', 'description', 'priority'];
const RESERVED = [ORGANIZATIONS, PARTICIPANTS, REQUEST_TYPE];

function checkField(requestType: string, { id }: Field): void {
  const isCustom = /^customfield_\d+$/.test(id) && !RESERVED.includes(id);
  if (isCustom || OWN.includes(id)) return;
  throw new Error(
    `Request type "${requestType}": the field id "${id}" has to be ${OWN.join(', ')} or customfield_<number>, and not ${RESERVED.join(', ')}, which Jira Service Management uses.`,
  );
}
