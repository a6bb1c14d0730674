import type { Organization, RequestType, ServiceDesk, Status, Transition, User } from './entities';
import type { State } from './state';

export interface Priority {
  id: string;
  name: string;
  description?: string;
  /** A CSS colour. */
  color?: string;
}

export interface IssueType {
  id: string;
  name: string;
}

/** What a site starts with. Ids are the caller's, so that the same seed gives the same site. */
export interface Seed {
  users: User[];
  organizations: Organization[];
  desks: ServiceDesk[];
  requestTypes: RequestType[];
  /** The first one of category `new` is where every request starts. */
  statuses: Status[];
  transitions: Transition[];
  /** Most urgent first; `Medium`, or else the one in the middle, is given to new requests. */
  priorities: Priority[];
  /** Names for the issue types that request types mention; without a name it is "Service request". */
  issueTypes?: IssueType[];
}

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
