import type { Decision } from '../policy/record';
import type { Moment } from './shared';

/** What project settings may ask about what the desk decided and how it stands. */
export interface RecordCalls {
  /**
   * Decisions of the project, latest first, up to 200 at a time: of one request by its key, or of a time. `next` is
   * where the following page begins.
   */
  loadDecisions: {
    question: { from?: Moment; to?: Moment; request?: string; next?: string };
    answer: DecisionsView;
  };
  /**
   * Takes out of everything kept for this project that it was this account; or ends what an address from outside was
   * invited to, which forgets it. Says what was changed.
   */
  erasePerson: { question: { accountId: string } | { address: string }; answer: ErasedView };
  /** Queues and ladders of this moment. */
  loadDeskNow: { question: Record<string, never>; answer: DeskNowView };
}

export interface DecisionsView {
  decisions: Decision[];
  /** Names of the accounts in them, as Jira shows them now. */
  names: Record<string, string>;
  /** What people call the facts in them, by decision. */
  facts: Record<string, string[]>;
  next?: string;
}

export interface ErasedView {
  decisions: number;
  requests: number;
  /** A draft, a time zone, and services that were connected as this account: those stay connected. */
  others: number;
  /** There was no time for all of it; asked again, it goes on. */
  more?: true;
}

export interface DeskNowView {
  at: Moment;
  /** Requests that wait for details, for a company address, and that have a suggestion to decide. */
  awaiting: number;
  held: number;
  toDecide: number;
  /** Ladders on which nobody has answered. */
  ladders: { request: string; severity: string; logged: Moment; nextStep?: Moment }[];
  /** How often Jira told us to wait in the last 24 hours, and when it last did. */
  slowedDown: { times: number; at?: Moment; why?: string };
  /** Notes, of all projects of the site, that are due and not done for more than ten minutes: the sweep is behind. */
  overdue: number;
}
