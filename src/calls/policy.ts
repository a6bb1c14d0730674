import type { RequestText } from '../policy/request';
import type { Moment } from './shared';
import type { SiteFacts } from '../policy/site';
import type { Problem } from '../policy/parse';
import type { Tried } from '../policy/tried';

/** What project settings may ask about the policy itself. */
export interface PolicyCalls {
  /** The published policy, its earlier versions, and the caller's own draft. */
  loadEditor: { question: Record<string, never>; answer: EditorView };
  /**
   * Keeps the caller's draft as it is typed, right or wrong. `revision` is the one they saw (0 where there is none):
   * another window of theirs may have gone on. No two drafts of theirs ever share one.
   */
  saveDraft: { question: { source: string; revision: number; basedOn: number }; answer: DraftView };
  /** Throws the caller's draft away. */
  discardDraft: { question: Record<string, never>; answer: EditorView };
  /**
   * Runs this policy on the project from now on, and ends the caller's draft where that has this text or the `revision`
   * they saw. `basedOn` is the version the admin saw: what somebody else has published since is not written over.
   * `restores` is the version it brings back.
   */
  publishPolicy: {
    question: { source: string; basedOn: number; restores?: number; revision?: number };
    answer: EditorView;
  };
  /** The text of a version. */
  loadVersion: { question: { number: number }; answer: { number: number; source: string } };
  /** What Jira says about the project: request types, fields, priorities, statuses. */
  loadSite: { question: Record<string, never>; answer: SiteFacts };
  /** What a policy makes of one request, the published one beside the draft that is given. Nothing is written. */
  tryPolicy: { question: TryWish; answer: TryView };
}

export interface EditorView {
  /** Undefined before the first. */
  published?: VersionView & { source: string };
  draft?: DraftView;
  /** Other admins' drafts of this policy. */
  others: { name: string; savedAt: Moment; basedOn: number }[];
  /** Latest first, the published one among them. */
  versions: VersionView[];
}

export interface VersionView {
  /** Counts from 1 within the project. */
  number: number;
  /** What the policy calls itself. */
  name: string;
  publishedAt: Moment;
  /** Whoever published it, by name. */
  by: string;
  restores?: number;
}

export interface DraftView {
  source: string;
  revision: number;
  /** The version it began from; 0 before the first. */
  basedOn: number;
  savedAt: Moment;
}

export interface TryWish {
  /** A draft's text; the published policy alone where left out. */
  draft?: string;
  /** A request of this project by key, or a ticket as it would come. */
  request: { key: string } | { ticket: Ticket };
  /** The language of whoever looks at the outcome; the desk's own where left out. */
  language?: 'en' | 'de';
}

export interface Ticket {
  channel: RequestText['channel'];
  requestType?: string;
  summary: string;
  description: string;
  /** The customer's choice. */
  severity?: string;
  /** The reporter's address, which is looked at and not kept. */
  address?: string;
  /** Their organisation, by name. */
  organisation?: string;
  /** When it is logged; now where left out. */
  at?: Moment;
}

export interface TryView {
  /** What was tried, for a request by key. */
  request?: { key: string; summary: string };
  published?: Tried;
  draft?: { ok: true; tried: Tried } | { ok: false; problems: Problem[] };
}
