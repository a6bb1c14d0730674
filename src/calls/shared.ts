import type { ResponsePromise } from '../policy/clock';
import type { Target } from '../policy/clock/target';

/** An instant as ISO 8601 in UTC; pages show it in the reader's own zone. */
export type Moment = string;

/** What became of the most severe requests of an organisation in a calendar month (UTC). */
export interface FairUseView {
  /** YYYY-MM. */
  month: string;
  /** The severity that is counted: the policy's first. */
  severity: string;
  /** As customers chose it. */
  raised: number;
  /** Ended at this severity, or an agent said that it is right. */
  upheld: number;
  /** An agent changed it. */
  reclassified: number;
}

export interface SeverityView {
  id: string;
  name: string;
  definition: string;
}

export interface PromiseView extends Target {
  /** Undefined while the clock waits for the request to be complete. */
  due?: Moment;
  guaranteed: boolean;
  clock: ResponsePromise['clock'];
  /** The target in words: "1 hour", "3 business hours". */
  target: string;
}

/** One change of a request's severity. */
export interface ChangeView {
  /** Counts from 1 within the request. */
  number: number;
  at: Moment;
  from: SeverityView;
  to: SeverityView;
  how: ChangeKind;
  /** Who changed it, by name; undefined for the desk's policy itself. */
  by?: string;
  /** In the policy's words, or the agent's. */
  why: string;
  dueBefore?: Moment;
  dueAfter?: Moment;
  objection?: ObjectionView;
}

/** What a customer said against a change. */
export interface ObjectionView {
  text: string;
  at: Moment;
  /** Whoever decides about it, by name. */
  lead: string;
  answered: boolean;
  /** Whoever disagrees; undefined where nobody has kept who. */
  by?: { accountId: string; name: string };
}

/**
 * `accepted`: the suggestion; `overridden`: something else, with a reason; `raised`: by the policy itself; `undone`;
 * `in-jira`: somebody changed the priority in Jira.
 */
export type ChangeKind = 'accepted' | 'overridden' | 'raised' | 'undone' | 'in-jira';

/** What the site's own settings keep the app from doing, for the agent's panel and the desk's health list. */
export type TroubleCode =
  | 'no-transition'
  | 'move-refused'
  | 'priority-refused'
  | 'edit-refused'
  | 'comment-refused'
  | 'reporter-gone';
