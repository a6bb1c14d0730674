import type { BacktestReport } from '../policy/backtest/report';
import type { Moment } from './shared';

/** What project settings may ask about trying a policy on many requests. */
export interface BacktestCalls {
  /** The project's latest back-test; undefined before the first. */
  loadBacktest: { question: Record<string, never>; answer: { run?: BacktestView } };
  /**
   * Tries a policy on the latest `most` requests of the project that the JQL finds, beside the published one, in the
   * background. Refused while another is under way.
   */
  startBacktest: { question: { jql: string; most: number; source: string }; answer: { run: BacktestView } };
  /** Pauses, continues or cancels the run; one that failed because of Jira continues too. */
  steerBacktest: { question: { to: Steering }; answer: { run: BacktestView } };
  /** The policy that is watched without touching a request, and what it would have done. */
  loadShadow: { question: Record<string, never>; answer: { shadow?: ShadowView } };
  /** Has this policy watch from now on, for so many days (1 to 31). */
  startShadow: { question: { source: string; days: number }; answer: { shadow: ShadowView } };
  /** Ends it; what it would have done stays to be read. */
  stopShadow: { question: Record<string, never>; answer: { shadow: ShadowView } };
}

/** What can be done with a run. */
export type Steering = 'pause' | 'go-on' | 'cancel';

export interface BacktestView {
  state: 'running' | 'paused' | 'done' | 'cancelled' | 'failed';
  jql: string;
  startedAt: Moment;
  /** When it was last seen to move, or ended. */
  at: Moment;
  /** By name, whoever started it. */
  by: string;
  /** Requests judged, and how many there are to judge as far as Jira says. */
  judged: number;
  of: number;
  /** Since when Jira has asked us to wait, where it has. */
  waiting?: boolean;
  /** Why it failed: `jql` with Jira's own words; `text-gone`, the text of one of its policies is not kept any more. */
  why?: { code: 'jql' | 'jira' | 'too-large' | 'text-gone'; message?: string };
  /** So far, while it runs. */
  report: BacktestReport;
  /** Names of the organisations in the report, by id. */
  organisations: Record<string, string>;
}

export interface ShadowView {
  state: 'running' | 'ended';
  policy: string;
  startedAt: Moment;
  until: Moment;
  by: string;
  report: BacktestReport;
  /** How many requests it is about, where it has seen more: the latest. */
  latest?: number;
  organisations: Record<string, string>;
}
