/**
 * What a page may ask of the app: name → question and answer. Types only, so that pages and doors agree.
 * Who asks, and about which request, comes from Forge's context and is never part of a question.
 */
import type { Target } from './policy/clock/target';
import type { Terms } from './policy/customers';
import type { Question as FactQuestion } from './policy/intake';
import type { FactState } from './policy/intake/facts';
import type { Finding } from './policy/intake/finding';
import type { SecretKind } from './policy/secrets/span';
import type { PublicPolicy } from './policy/schema';

/** An instant as ISO 8601 in UTC; pages show it in the reader's own zone. */
export type Moment = string;

/** A refusal is an answer: a code that `static/locales` has a sentence for, and what fills its blanks. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, string>;
}

export type RefusalCode =
  | 'no-policy'
  | 'request-gone'
  | 'not-a-request'
  | 'before'
  | 'not-allowed'
  | 'no-ladder'
  | 'unknown-preset'
  | 'bad-slack-token'
  | 'slack-failed'
  | 'nothing-to-ask'
  | 'nothing-answered'
  | 'unknown-fact'
  | 'comment-refused'
  | 'try-again'
  | 'no-longer-waiting'
  | 'busy'
  | 'bad-question';

export type Answer<T> = { ok: true; data: T } | { ok: false; refusal: Refusal };

export interface Calls {
  /** The create panel's questions for this portal and request type. */
  loadCreateForm: { question: Record<string, never>; answer: CreateFormView };
  /**
   * The customer's request page, questions in the reader's language. The first load runs the intake flow if no event
   * has yet.
   */
  loadRequest: { question: { language?: string }; answer: RequestView };
  /** The customer answers what is still missing; it becomes a reply in their name. Fact → answer. */
  answerMissing: { question: { answers: Record<string, string>; language?: string }; answer: RequestView };
  /** The agent's panel. */
  loadIssue: { question: Record<string, never>; answer: IssueView };
  /** An agent answers for a P1: the ladder stops and the customer sees who. */
  acknowledge: { question: Record<string, never>; answer: IssueView };
  /** An agent asks the customer, in public, for these facts; a waived one is needed again. */
  askFor: { question: { facts: string[] }; answer: IssueView };
  /** An agent does without a fact, and says why. */
  waive: { question: { fact: string; reason: string }; answer: IssueView };
  /** Project settings: which policy runs here and which channels work. */
  loadSettings: { question: Record<string, never>; answer: SettingsView };
  /** Runs a preset on this project from now on. */
  publishPreset: { question: { preset: string }; answer: SettingsView };
  /** Keeps the bot token (never shown again) and the channel for tests; the policy names the channel of each step. */
  connectSlack: { question: { token: string; channel: string }; answer: SettingsView };
  /** Sends a message marked as a test to the channel. */
  testSlack: { question: Record<string, never>; answer: SettingsView };
}

export type CallName = keyof Calls;
export type Question<N extends CallName> = Calls[N]['question'];

export interface CreateFormView {
  /** What the desk publishes: the panel judges as the customer types, with the same functions as the app. */
  policy: PublicPolicy;
  requestType: string;
  /** What the desk promises the asking customer in particular: their tier's hours, and whether targets are guaranteed. */
  terms: Terms;
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
  clock: 'logged' | 'submitted';
  /** The target in words: "1 hour", "3 business hours". */
  target: string;
}

export interface LadderView {
  state: 'open' | 'acknowledged' | 'stopped' | 'exhausted';
  steps: StepView[];
  /** When the next step goes out if nobody answers. */
  next?: Moment;
  acknowledged?: { by: string; at: Moment };
  stopped?: { why: string; at: Moment };
}

export interface StepView {
  number: number;
  channel: string;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'skipped';
  /** When it was sent or failed; when it is due while it waits. */
  at: Moment;
  /** For agents only: whom it goes to, and why it failed. */
  target?: string;
  why?: string;
}

export interface ContactView {
  phone?: string;
  /** Six digits that tie a call to this request. */
  callCode?: string;
  meetingLink?: string;
}

export interface RequestView {
  key: string;
  state: 'awaiting-details' | 'submitted' | 'closed';
  logged: Moment;
  submitted?: Moment;
  severity: SeverityView;
  /**
   * What the policy still requires and what an agent asked for last, as far as it is not there: in the order a person
   * would answer, each with its control.
   */
  missing: FactQuestion[];
  /** What the customer was asked for last, in the order of its numbers: those a reply can answer by. */
  asked: string[];
  /** Whether an answer given here would still be read: the request is open. */
  canAnswer: boolean;
  promise: PromiseView;
  ladder?: LadderView;
  /** Why no ladder runs although the severity would start one: the customer's tier has no right to it. */
  notEntitled?: { severity: string };
  contact: ContactView;
  now: Moment;
}

export interface ClauseView {
  severity: string;
  clause: string;
  verdict: 'met' | 'contradicted' | 'unknown';
  quote?: string;
}

export interface FindingView {
  code: Finding['code'];
  /** In the desk's own language. */
  message: string;
  /** Where in the description a secret stands (from 1) and what it looks like. */
  line?: number;
  kind?: SecretKind;
}

/** A fact that the request type asks for, and how the request stands on it. */
export interface FactView {
  fact: string;
  label: string;
  level: FactQuestion['level'];
  state: FactState;
  /** The customer's words that say so. */
  quote?: string;
  /** Who does without it, and why. */
  waived?: { by: string; reason: string; at: Moment };
}

export interface IssueView {
  key: string;
  chosen?: SeverityView;
  working: SeverityView;
  suggested: SeverityView;
  confidence: 'high' | 'medium' | 'low';
  /** The clauses of the levels in play that say something, met first. */
  clauses: ClauseView[];
  /** What would settle it. */
  question?: string;
  /** Every fact asked for at the working severity, required ones first. */
  facts: FactView[];
  /** Whether an agent may still ask the customer: the request is open. */
  canAsk: boolean;
  /** When the customer was last asked for something, and for what. */
  asked?: { at: Moment; facts: string[] };
  /** What else deserves a second look; the page has a sentence for each code. */
  findings: FindingView[];
  /** What kept the app from doing its work on this request; `static/locales` has a sentence for each. */
  troubles: TroubleCode[];
  logged: Moment;
  submitted?: Moment;
  promise: PromiseView;
  tier: string;
  ladder?: LadderView;
  contact: ContactView;
  canAcknowledge: boolean;
  now: Moment;
}

/** What the site's own settings keep the app from doing, for the agent's panel and the desk's health list. */
export type TroubleCode =
  | 'no-transition'
  | 'move-refused'
  | 'priority-refused'
  | 'edit-refused'
  | 'comment-refused'
  | 'reporter-gone';

export interface TroubleView {
  code: TroubleCode;
  /** The request that showed it last, by key. */
  request: string;
  at: Moment;
  /** How often it has been seen. */
  times: number;
}

export interface SettingsView {
  /** The published policy's name, or undefined before the first. */
  policy?: {
    name: string;
    preset: string;
    publishedAt: Moment;
    severities: (SeverityView & Target)[];
  };
  presets: { name: string; title: string }[];
  /** Troubles of the last 30 days, latest first. */
  health: TroubleView[];
  slack: {
    connected: boolean;
    channel?: string;
    lastWorked?: Moment;
    lastFailed?: { at: Moment; why: string };
  };
}
