/**
 * What a page may ask of the app: name → question and answer. Types only, so that pages and doors agree.
 * Who asks, and about which request, comes from Forge's context and is never part of a question.
 */
import type { Target } from './policy/clock/target';
import type { Terms } from './policy/customers';
import type { Acknowledgement, StopReason } from './policy/escalation/ladder';
import type { Service } from './policy/escalation/services';
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
  | 'bad-value'
  | 'service-failed'
  | 'not-connected'
  | 'no-drill'
  | 'drill-running'
  | 'unknown-code'
  | 'too-many-codes'
  | 'nothing-to-stop'
  | 'cannot-page-again'
  | 'no-ladder-for-severity'
  | 'not-entitled'
  | 'nothing-to-ask'
  | 'nothing-answered'
  | 'unknown-fact'
  | 'comment-refused'
  | 'try-again'
  | 'no-longer-waiting'
  | 'busy'
  | 'unknown-severity'
  | 'same-severity'
  | 'reason-needed'
  | 'no-longer-suggested'
  | 'changed-meanwhile'
  | 'too-late-to-undo'
  | 'no-such-change'
  | 'already-objected'
  | 'edit-refused'
  | 'bad-question';

export type Answer<T> = { ok: true; data: T } | { ok: false; refusal: Refusal };

export interface Calls {
  /** The create panel's questions for this portal and request type. The time zone is the reader's own (IANA). */
  loadCreateForm: { question: { timeZone?: string }; answer: CreateFormView };
  /**
   * The customer's request page, questions in the reader's language. The first load runs the intake flow if no event
   * has yet.
   */
  loadRequest: { question: { language?: string; timeZone?: string }; answer: RequestView };
  /** The customer answers what is still missing; it becomes a reply in their name. Fact → answer. */
  answerMissing: { question: { answers: Record<string, string>; language?: string }; answer: RequestView };
  /** The agent's panel. */
  loadIssue: { question: Record<string, never>; answer: IssueView };
  /** An agent answers for a P1: the ladder stops and the customer sees who. */
  acknowledge: { question: Record<string, never>; answer: IssueView };
  /** An agent stops the paging and says why; the customer reads it. */
  stopPaging: { question: { reason: string }; answer: IssueView };
  /** An agent pages once more whoever was paged last; opens a ladder again that nobody answered. */
  pageAgain: { question: Record<string, never>; answer: IssueView };
  /** An agent on the phone gives the six digits that the caller reads out: the caller's request is answered for. */
  answerCall: { question: { code: string }; answer: { key: string; answeredBy: string } };
  /** An agent asks the customer, in public, for these facts; a waived one is needed again. */
  askFor: { question: { facts: string[] }; answer: IssueView };
  /** An agent does without a fact, and says why. */
  waive: { question: { fact: string; reason: string }; answer: IssueView };
  /**
   * An agent sets the severity to work with: `from` is what the agent saw, so that nobody changes what they have not
   * seen. A reason is needed unless it is the suggestion; the customer reads it.
   */
  reclassify: { question: SeverityChoice; answer: IssueView };
  /** An agent leaves the severity as it is although another is suggested, and says why. */
  keepSeverity: { question: { severity: string; suggested: string; reason: string }; answer: IssueView };
  /** Takes a change back, by its number, as long as that is offered. */
  undoChange: { question: { change: number }; answer: IssueView };
  /** Asks the customer, in public, the question that would settle the severity. */
  askSeverity: { question: { signal: string }; answer: IssueView };
  /** The customer answers that question on the request page; it becomes a reply in their name. */
  answerSeverity: { question: { signal: string; value: string; language?: string }; answer: RequestView };
  /** The customer disagrees with a change, by its number, in a sentence; once. It goes to the lead. */
  objectTo: { question: { change: number; text: string; language?: string }; answer: RequestView };
  /**
   * Requests of the project whose suggestion differs from the working severity, a hundred at a time. With `since`
   * those that changed after it, settled ones too, so that a page can bring its rows up to date.
   */
  loadTriage: { question: { next?: string; since?: Moment }; answer: TriageView };
  /** As `reclassify`, for one row of the triage board; the row comes back as it is then. */
  acceptRow: { question: SeverityChoice & { key: string }; answer: TriageRow };
  /** Project settings: which policy runs here and which channels work. */
  loadSettings: { question: Record<string, never>; answer: SettingsView };
  /** Runs a preset on this project from now on. */
  publishPreset: { question: { preset: string }; answer: SettingsView };
  /**
   * Connects a service, as `services` lists its fields: values are shown again, secrets never are, and a secret that is
   * left empty stays as it was. JSM Operations is connected as the account of whoever asks.
   */
  connectService: { question: { service: Service; values: Record<string, string> }; answer: SettingsView };
  /** Checks a service for every target that the policy names, and sends a marked test where that wakes nobody. */
  testService: { question: { service: Service }; answer: SettingsView };
  /** Starts a rehearsal of the policy's drill ladder now. */
  startDrill: { question: Record<string, never>; answer: SettingsView };
}

export type CallName = keyof Calls;
export type Question<N extends CallName> = Calls[N]['question'];

export interface SeverityChoice {
  from: string;
  to: string;
  reason?: string;
  /** What was suggested as the agent saw it: an override settles no other suggestion. */
  seen?: string;
}

export interface CreateFormView {
  /** What the desk publishes: the panel judges as the customer types, with the same functions as the app. */
  policy: PublicPolicy;
  requestType: string;
  /** What the desk promises the asking customer in particular: their tier's hours, and whether targets are guaranteed. */
  terms: Terms;
  /** The record of the asking customer's own organisation, where it has one. It never delays a page. */
  fairUse?: FairUseView;
}

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
  clock: 'logged' | 'submitted';
  /** The target in words: "1 hour", "3 business hours". */
  target: string;
}

export interface LadderView {
  state: 'open' | 'acknowledged' | 'stopped' | 'exhausted';
  steps: StepView[];
  /** When the next step goes out if nobody answers. */
  next?: Moment;
  acknowledged?: { by: string; at: Moment; how: Acknowledgement['how'] };
  /** By an agent: who, and the reason that the customer reads. */
  stopped?: { why: StopReason; at: Moment; by?: string; reason?: string };
  /** When the customer called and gave the code. */
  calls: Moment[];
  /** A rehearsal. */
  drill: boolean;
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
  /** A meeting is being made: the link comes in a moment. */
  meetingComes?: boolean;
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
  /** The latest change of its severity, unless it was taken back. */
  change?: ChangeView & { canObject: boolean };
  /** What an agent asked to settle the severity, while it waits for an answer. */
  severityQuestion?: { signal: string; text: string; answers: { value: string; text: string }[] };
  now: Moment;
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
  objection?: { text: string; at: Moment; lead: string; answered: boolean };
}

/**
 * `accepted`: the suggestion; `overridden`: something else, with a reason; `raised`: by the policy itself; `undone`;
 * `in-jira`: somebody changed the priority in Jira.
 */
export type ChangeKind = 'accepted' | 'overridden' | 'raised' | 'undone' | 'in-jira';

export interface ClauseView {
  severity: string;
  clause: string;
  verdict: 'met' | 'contradicted' | 'unknown';
  quote?: string;
  /** It is no part of a definition but a rule that keeps the suggestion down or up. */
  limit?: 'cap' | 'floor' | 'elsewhere';
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
  /** What would settle it: the answers and the severity each would lead to. */
  question?: { signal: string; text: string; changes: Record<string, string>; asked?: Moment };
  /** All severities of the policy, most severe first. */
  severities: SeverityView[];
  /** Whether an agent may still change it: the request is open. */
  canReclassify: boolean;
  /** Latest first. */
  changes: ChangeView[];
  /** The change that may still be taken back, and until when. */
  undo?: { change: number; until: Moment };
  /** Who left the severity as it is although another is suggested, and why. */
  kept?: { by: string; reason: string; at: Moment };
  /** The same fault elsewhere: how many other organisations report it, and in which requests. */
  elsewhere?: { organisations: number; requests: string[] };
  /** The record of the reporter's organisation this month. */
  fairUse?: FairUseView & { organisation: string };
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
  /** Whether the paging can be stopped, and whether it can be started once more. */
  canStopPaging: boolean;
  canPageAgain: boolean;
  now: Moment;
}

/** A request on the triage board. */
export interface TriageRow {
  key: string;
  summary: string;
  status: string;
  working: string;
  suggested: string;
  confidence: 'high' | 'medium' | 'low';
  /** Why, in the policy's words. */
  because: string;
  /** What it costs to be wrong, for sorting: more is worse. */
  cost: number;
  /** Whether the suggestion still differs and nobody has settled it. */
  isOpen: boolean;
  /** When a severity was last changed or kept: Jira's search runs behind, and may still show what was before. */
  decided?: Moment;
  organisation?: string;
  tier: string;
  ladder: 'none' | 'not-entitled' | LadderView['state'];
  logged: Moment;
  due?: Moment;
}

export interface TriageView {
  /** In no order; the page sorts. */
  rows: TriageRow[];
  /** For the next hundred. */
  next?: string;
  severities: SeverityView[];
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
  /** Every service the desk can be connected to, those that the policy uses first. */
  services: ServiceView[];
  /** The drill that the policy asks for, if it does. */
  drill?: { ladder: string; next: Moment; last?: DrillView };
  /** Answers to pages that were refused in the last 30 days, latest first; of the whole site. */
  refusedAnswers: { why: RefusedAnswer; at: Moment; times: number }[];
  /** What to give to Slack and to the telephone service, so that they can tell us of an answer. */
  addresses: { slack: string; phone: string };
}

export interface ServiceView {
  service: Service;
  connected: boolean;
  /** What was told, secrets left out. */
  values: Record<string, string>;
  /** The names of the secrets that are kept. */
  secrets: string[];
  /** Whom the policy reaches through it. */
  targets: string[];
  /** Whether the policy uses it. */
  used: boolean;
  lastWorked?: Moment;
  lastFailed?: { at: Moment; why: string };
}

/** A rehearsal: every link of the path, and what is broken about it. */
export interface DrillView {
  startedAt: Moment;
  state: 'running' | 'passed' | 'failed';
  /** The request that was raised for it, by key. */
  request?: string;
  links: { link: Service | 'request' | 'acknowledgement'; target?: string; why?: string }[];
  endedAt?: Moment;
  acknowledged?: { by: string; at: Moment };
}

/** Why an answer to a page was refused; `static/locales` has a sentence for each. */
export type RefusedAnswer = 'unknown-link' | 'bad-signature' | 'replayed' | 'unknown-code' | 'too-many-codes';
