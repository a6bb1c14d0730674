import type { Seed } from './seed';
import type { State } from './state';

/** Puts the seed's records into the site; records with the same ids are replaced. */
export function plantSeed(state: State, seed: Seed): void {
  for (const user of seed.users) state.users.put(user.accountId, user);
  for (const organization of seed.organizations) state.organizations.put(organization.id, organization);
  for (const desk of seed.desks) state.desks.put(desk.id, desk);
  for (const type of seed.requestTypes) state.requestTypes.put(type.id, type);
  for (const status of seed.statuses) state.statuses.put(status.id, status);
  for (const transition of seed.transitions) state.transitions.put(transition.id, transition);
  for (const priority of seed.priorities) state.priorities.put(priority.id, priority);
  for (const type of seed.issueTypes ?? []) state.issueTypes.put(type.id, type);
}
