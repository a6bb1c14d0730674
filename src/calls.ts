/**
 * What a page may ask of the app: name → question and answer. Types only, so that pages and doors agree.
 * Who asks, and about which request, comes from Forge's context and is never part of a question.
 */
import type { BacktestCalls } from './calls/backtest';
import type { CreateFormView } from './calls/create';
import type { IssueView } from './calls/issue';
import type { AddressLooks, ProfileView, RegisteredAgain, WelcomeView } from './calls/people';
import type { PolicyCalls } from './calls/policy';
import type { RecordCalls } from './calls/record';
import type { RequestView } from './calls/request';
import type { JoinedView, MembersPage, RosterPage, RosterView } from './calls/roster';
import type { SettingsView } from './calls/settings';
import type { Moment } from './calls/shared';
import type { ShareWish, SharedView, SharingView } from './calls/sharing';
import type { AcceptedRow, TriageView } from './calls/triage';
import type { Service } from './policy/escalation/services';

export interface Calls extends PolicyCalls, BacktestCalls, RecordCalls {
  /** The create panel's questions for this portal and request type. The time zone is the reader's own (IANA). */
  loadCreateForm: { question: { language?: string; timeZone?: string }; answer: CreateFormView };
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
   * Requests of the project whose suggestion differs or whose customer objects, a hundred at a time. With `since`
   * those that changed after it, settled ones too, so that a page can bring its rows up to date.
   */
  loadTriage: { question: { next?: string; since?: Moment }; answer: TriageView };
  /** As `reclassify`, for one row of the triage board; the row comes back as it is then. */
  acceptRow: { question: SeverityChoice & { key: string }; answer: AcceptedRow };
  /** As `undoChange`, for one row of the triage board. */
  undoRow: { question: { key: string; change: number }; answer: AcceptedRow };
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
  /**
   * The header of a portal, for whoever looks at it; the only call, with the next, that nobody has to be signed in for.
   */
  loadWelcome: { question: { language?: string }; answer: WelcomeView };
  /** Whether an address would do, as far as anybody may know. */
  checkAddress: { question: { address: string }; answer: AddressLooks };
  /** How the desks know the caller, in the caller's language. */
  loadProfile: { question: { language?: string; timeZone?: string }; answer: ProfileView };
  /** An agent lets a request go on whose reporter has no company address. */
  letThrough: { question: Record<string, never>; answer: IssueView };
  /** Whoever may be the reporter, registered again with a company address. */
  findRegistered: { question: Record<string, never>; answer: { found: RegisteredAgain[] } };
  /** An agent gives the reporter's open requests to the account they registered again with; participants stay. */
  carryOver: { question: { accountId: string }; answer: IssueView };
  /** Who can see the request, for the customer who looks at it, and for an agent. */
  loadSharing: { question: Record<string, never>; answer: SharingView };
  loadIssueSharing: { question: Record<string, never>; answer: SharingView };
  /** Shares the request, as the caller. */
  share: { question: ShareWish; answer: SharedView };
  shareIssue: { question: ShareWish; answer: SharedView };
  /** Ends a share, by the account or the organisation's id. */
  endShare: { question: { kind: 'person' | 'organisation'; id: string }; answer: SharingView };
  endIssueShare: { question: { kind: 'person' | 'organisation'; id: string }; answer: SharingView };
  /** The caller takes part no longer; the request is gone for them, and so there is nothing to answer with. */
  leaveRequest: { question: Record<string, never>; answer: { left: true } };
  /** The desk's customers, for its admins: what the page begins with. */
  loadRoster: { question: Record<string, never>; answer: RosterView };
  /** Fifty customers of the desk, from this position on. */
  rosterCustomers: { question: { start: number }; answer: RosterPage };
  /** Members of one of the desk's organisations, from this position on. */
  rosterMembers: { question: { organisation: string; start: number }; answer: MembersPage };
  /** Adds up to fifty customers to the organisation (by id) that their addresses belong to. */
  addToOrganisation: { question: { organisation: string; accountIds: string[] }; answer: JoinedView };
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
