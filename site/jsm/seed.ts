import type { Group, Organization, RequestType, ServiceDesk, Status, Transition, User } from './entities';
import type { Schedule } from './ops/entities';

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
  groups?: Group[];
  desks: ServiceDesk[];
  requestTypes: RequestType[];
  /** The first one of category `new` is where every request starts. */
  statuses: Status[];
  transitions: Transition[];
  /** Most urgent first; `Medium`, or else the one in the middle, is given to new requests. */
  priorities: Priority[];
  /** Names for the issue types that request types mention; without a name it is "Service request". */
  issueTypes?: IssueType[];
  /** Who is on call. */
  schedules?: Schedule[];
}
