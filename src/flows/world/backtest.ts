import type { BacktestView, ShadowView } from '../../calls/backtest';
import type { Tally } from '../../policy/backtest/tally';
import type { Judged } from '../../policy/backtest/judged';

/** A back-test as it is kept between the pages it reads: what is judged so far and where to go on stand together. */
export interface BacktestRun {
  /** One run, one id: what an older message would go on with is not this one. */
  id: string;
  state: BacktestView['state'];
  jql: string;
  most: number;
  /** The version of the published policy that it is held against; 0: none. */
  against: number;
  by: string;
  /** Epoch ms. */
  startedAt: number;
  at: number;
  of: number;
  judged: number;
  /** Where Jira's next page begins. */
  next?: string;
  waiting?: boolean;
  /** The process that is at it, while one is. */
  holder?: string;
  why?: BacktestView['why'];
  tally: Tally;
}

/** A policy that watches without touching a request. */
export interface Shadow {
  id: string;
  state: ShadowView['state'];
  source: string;
  /** What the policy calls itself. */
  name: string;
  /** The version of the published policy beside it; 0: none. */
  against: number;
  by: string;
  /** Epoch ms. */
  startedAt: number;
  until: number;
  /** Shadows before it whose rows are still to be deleted. */
  earlier?: string[];
}

/** What the shadow, and the published policy beside it, made of one request when it came. */
export interface ShadowRow {
  shadowId: string;
  key: string;
  /** Epoch ms. */
  at: number;
  requestType?: string;
  /** By name, as the policy knows it. */
  organisation?: string;
  judged: Judged;
  against?: Judged;
}

export interface BacktestStorage {
  backtest(projectId: string): Promise<BacktestRun | undefined>;
  /** Keeps a run; the policy it tries is kept apart, once. */
  saveBacktest(projectId: string, run: BacktestRun): Promise<void>;
  backtestSource(projectId: string, id: string): Promise<string | undefined>;
  keepBacktestSource(projectId: string, id: string, source: string): Promise<void>;
  shadow(projectId: string): Promise<Shadow | undefined>;
  saveShadow(projectId: string, shadow: Shadow): Promise<void>;
  /** Notes what the shadow made of a request; once per request. */
  noteShadowRow(row: ShadowRow): Promise<void>;
  /** Latest first. */
  shadowRows(shadowId: string, limit: number): Promise<ShadowRow[]>;
  /** Deletes rows of a shadow, at most `limit`; how many there were. */
  forgetShadowRows(shadowId: string, limit: number): Promise<number>;
}
