import type { Moment } from './shared';
import type { Standing } from '../policy/customers/standing';

/** What the roster page begins with. */
export interface RosterView {
  /** The organisations on this desk, with the domains that the policy gives them. */
  organisations: { id: string; name: string; domains: string[] }[];
  /** Organisations of the policy that the desk does not have in Jira, by name. */
  notInJira: string[];
  /** The report that the policy asks for, if it does. */
  report?: { next: Moment; last?: RosterReportView };
}

/** How the latest report went, and what the last one that was finished had counted. */
export interface RosterReportView {
  at: Moment;
  /** `running`: under way since then. `broken-off`: Jira did not answer in time. */
  state: 'running' | 'done' | 'broken-off';
  counted?: RosterCountsView;
}

/** How many customers there were of each kind when a report was finished. */
export interface RosterCountsView {
  at: Moment;
  customers: number;
  fits: number;
  joins: number;
  drifted: number;
  nobodys: number;
  /** In organisations for which the policy lists no domains. */
  unlisted: number;
  notShown: number;
}

/** A customer of the desk; `organisations` are looked up apart, because Jira lists them by organisation. */
export interface RosterRow {
  accountId: string;
  name: string;
  address?: string;
  standing: Standing;
  /** The organisation of the policy whose domain the address has, by name. */
  belongsTo?: string;
  /** Others of the policy whose domains hold the address too: such as one that lists a domain above. */
  alsoAt?: string[];
}

export interface RosterPage {
  rows: RosterRow[];
  /** Where the next page begins, if there is one. */
  next?: number;
}

export interface MembersPage {
  accountIds: string[];
  next?: number;
}

/** What became of adding people to an organisation. */
export interface JoinedView {
  added: string[];
  /** `not-theirs`: the address is not of the organisation's domains; `refused`: Jira did not take it. */
  left: { accountId: string; why: 'not-theirs' | 'refused' }[];
}
