/** What a flow needs from outside. A door is handed one world per call; nothing outlives it. */
import type { ChangeKind, TroubleCode } from '../calls';
import type { ResponsePromise } from '../policy/clock';
import type { Ladder } from '../policy/escalation';
import type { Message } from '../policy/message';
import type { Policy } from '../policy/schema';

export interface World {
  /** Epoch milliseconds. */
  now(): number;
  /** Six digits nobody can guess. */
  newCode(): string;
  /** A long unguessable token. */
  newToken(): string;
  jira: Jira;
  storage: Storage;
  /** Sends one page through its channel. Never throws: a channel that fails is an answer. */
  page(page: Page): Promise<Paged>;
  /** Sends a message marked as a test to the project's Slack channel; why it failed, or undefined. */
  testSlack(projectId: string): Promise<string | undefined>;
  /** Wakes the ladder of a request after this many seconds (0 to 900). */
  wake(requestId: string, delaySeconds: number): Promise<void>;
  /** The public address of the acknowledgement web trigger. */
  acknowledgeUrl(): Promise<string>;
  /** A line for the operator: a code and ids, never an address or a customer's words. */
  log(code: string, details?: Record<string, string | number | boolean>): void;
}

/** A request as the flows read it: one issue, its request type, and what we keep on it. */
export interface Request {
  id: string;
  key: string;
  projectId: string;
  /** Undefined where Jira does not say: unknown is not the same as none. */
  requestType?: string;
  channel: 'portal' | 'email' | 'api';
  summary: string;
  description: string;
  status: string;
  priority: string;
  reporterId: string;
  /** Nobody reads an answer: the reporter's account was closed or deleted. */
  reporterIsGone: boolean;
  assigneeId?: string;
  created: number;
  /** Resolved, in Jira's sense: its status is of the category done. */
  done: boolean;
  /** Where the workflow lets it go from here. */
  moves: { id: string; to: string }[];
  /** What the create panel submitted: fact or `severity` → answer. */
  answers: Record<string, string>;
  /** Names of the attached files. */
  attachments: string[];
  /** Where a colleague opens it. */
  agentUrl?: string;
  /** What we wrote on it before, if anything. */
  mark?: Mark;
}

/** Our issue property `plumbline`: what the desk needs to search by and the pages to show. */
export interface Mark {
  complete: 'yes' | 'no';
  missing: string[];
  /** The customer's choice, kept apart from the working severity. */
  chosen: string;
  severity: string;
  suggested: string;
  tier: string;
  /** ISO times. */
  logged: string;
  submitted?: string;
  due?: string;
  /** What the desk promised when it took the request in: a policy published later does not change it. */
  promise: Omit<ResponsePromise, 'due'>;
  ladder: 'none' | 'not-entitled' | 'open' | 'acknowledged' | 'stopped' | 'exhausted';
  /** The language the customer is written to in. */
  language?: string;
  /** What the customer was asked for, and when (ISO): a reply by number is read back against the latest before it. */
  asked?: { at: string; facts: string[]; by?: 'agent' }[];
  /** What the form on the request page was answered with, and when (ISO). */
  answers?: Record<string, { text: string; at: string }>;
  /** The replies that the form wrote: they hold nothing that `answers` does not. */
  formReplies?: string[];
  /** Facts an agent does without: fact → who, why and when (ISO). */
  waived?: Record<string, { by: string; reason: string; at: string }>;
  /** What kept us from doing our work on it. */
  troubles?: TroubleCode[];
  /** How sure the suggestion is, and the clause it rests on, in the policy's words. */
  confidence?: 'high' | 'medium' | 'low';
  because?: string;
  /** For the triage board: where the suggestion lies from the working severity, while nobody has settled it. */
  triage?: 'higher' | 'lower';
  /** Who left the severity although this other one was suggested, why, and when (ISO). */
  kept?: { suggested: string; by: string; reason: string; at: string };
  /** The latest changes of the severity, oldest first. */
  changes?: SeverityChange[];
  /** What the customer was asked to settle the severity, when, and when they answered (ISO). */
  severityAsked?: { at: string; signal: string; answered?: string }[];
  /** Open minutes that earlier severities had used of their targets, up to the change at `since` (ISO). */
  used?: { minutes: number; since: string };
  /** The reporter's organisation, where there is one. */
  organisation?: string;
  /** Other organisations with the same fault: how many, and their requests by key. */
  elsewhere?: { organisations: number; requests: string[] };
}

/** One change of a request's severity, as it stays with the request. */
export interface SeverityChange {
  /** Counts from 1 within the request. */
  number: number;
  /** ISO. */
  at: string;
  from: string;
  to: string;
  how: ChangeKind;
  /** By account and name; undefined for the policy itself. */
  by?: { accountId: string; name: string };
  why: string;
  /** What stood before, so that it can be taken back as it was. */
  before: Pick<Mark, 'due' | 'promise' | 'submitted' | 'used'>;
  /** When the first answer was due after the change (ISO). */
  due?: string;
  objection?: { text: string; at: string; lead: string; answered?: string };
}

/** A public comment as text. */
export interface Said {
  id: string;
  authorId: string;
  /** Epoch milliseconds. */
  at: number;
  text: string;
}

export interface Jira {
  /** The request, or undefined when it is gone or is no request of a service project. */
  request(idOrKey: string): Promise<Request | undefined>;
  /** The organisations this account belongs to, by name. */
  organizationsOf(accountId: string): Promise<string[]>;
  /** The name to show for an account. */
  nameOf(accountId: string): Promise<string>;
  /** Whether the caller works on the project's requests, as Jira's permissions say now. */
  callerIsAgent(projectId: string): Promise<boolean>;
  /** Whether the caller administers the project, as Jira's permissions say now. */
  callerIsAdmin(projectId: string): Promise<boolean>;
  /** Whether the caller may see the request, asked as the caller. */
  callerSees(key: string): Promise<boolean>;
  /** The project behind a portal, and a request type's name there. */
  portal(
    portalId: string,
    requestTypeId: string,
  ): Promise<{ projectId: string; requestType: string } | undefined>;
  /** The portal of a project and what can be asked for there. Throws where the project has none. */
  portalOf(projectId: string): Promise<Portal>;
  /** The hints we keep on a portal's create forms. */
  hintsOn(portalId: string): Promise<KeptHints[]>;
  /** Keeps hints on a create form: in place of those with this id, or else as new ones. */
  saveHints(hints: Omit<KeptHints, 'id'> & { id?: string }): Promise<void>;
  removeHints(id: string): Promise<void>;
  /** The time zone (IANA) an account reads times in; undefined where Jira does not say. */
  timeZoneOf(accountId: string): Promise<string | undefined>;
  /** Whoever leads the project, as Jira says. */
  leadOf(projectId: string): Promise<{ accountId: string; name: string } | undefined>;
  /** Links two requests as related, for agents; refused where the site has no such links. */
  link(key: string, other: string): Promise<'linked' | 'refused'>;
  /** Requests that the triage board shows, a hundred at a time; with `since` (epoch ms) all that changed after it. */
  triage(projectId: string, page: { next?: string; since?: number }): Promise<TriagePage>;
  /** Whether an account can be assigned the request: its colleagues can, customers cannot. */
  isColleague(accountId: string, key: string): Promise<boolean>;
  /**
   * Writes our property and, where given, the priority, in one write; without the priority where Jira refuses it, and
   * nothing where the request cannot be edited at all.
   */
  mark(id: string, mark: Mark, priority?: string): Promise<'all' | 'no-priority' | 'refused'>;
  /** Makes one of the request's `moves`; refused where a screen or rule of the workflow stands in the way. */
  move(id: string, transitionId: string): Promise<'moved' | 'refused'>;
  /** Writes a comment marked with our effect, so that it can be found again; refused where Jira takes none. */
  comment(
    id: string,
    effect: string,
    message: Message,
    audience: 'public' | 'internal',
  ): Promise<'written' | 'refused'>;
  /** The latest 100 public comments but our own, oldest first. */
  conversation(id: string): Promise<Said[]>;
  /** Writes a public comment in the caller's name; refused where the caller may write none. */
  replyAsCaller(key: string, text: string): Promise<{ commentId: string } | 'refused'>;
  /** Whether a comment with this effect is already there. */
  hasComment(id: string, effect: string): Promise<boolean>;
}

export interface TriagePage {
  rows: { key: string; summary: string; status: string; done: boolean; mark: Mark }[];
  next?: string;
}

export interface Portal {
  portalId: string;
  requestTypes: { id: string; name: string }[];
}

/** What we put beneath the native fields of one create form; `data` is what our page there reads. */
export interface KeptHints {
  id: string;
  portalId: string;
  requestTypeId: string;
  data: string;
}

export interface Storage {
  policy(projectId: string): Promise<Published | undefined>;
  /** Keeps a policy; `since` stays that of the project's first. */
  publish(projectId: string, published: Omit<Published, 'since'>): Promise<void>;
  slack(projectId: string): Promise<SlackSettings | undefined>;
  connectSlack(projectId: string, settings: { channel: string }, token: string): Promise<void>;
  noteSlack(projectId: string, outcome: { at: number; why?: string }): Promise<void>;
  slackToken(projectId: string): Promise<string | undefined>;
  ladder(requestId: string): Promise<Ladder | undefined>;
  /** Keeps a new ladder unless one is there; answers the one that is kept. */
  startLadder(ladder: Ladder): Promise<Ladder>;
  /** Keeps a ladder if nobody changed it since it was read; false when somebody did. */
  saveLadder(before: Ladder, after: Ladder): Promise<boolean>;
  /** Requests with something due at or before `now`, earliest first. */
  due(now: number, limit: number): Promise<Due[]>;
  /** Notes that a request needs a look at `at`; replaces an earlier note. */
  remind(due: Due): Promise<void>;
  forget(due: Pick<Due, 'kind' | 'requestId'>): Promise<void>;
  /** When a request's note is due (epoch ms), if there is one. */
  dueAt(due: Pick<Due, 'kind' | 'requestId'>): Promise<number | undefined>;
  /** Starts an effect: `new` when it is ours to do, otherwise how it stands. */
  begin(requestId: string, effect: string, now: number): Promise<Begun>;
  finish(requestId: string, effect: string, now: number): Promise<void>;
  /** Gives up our claim so that the next try starts at once. */
  release(requestId: string, effect: string): Promise<void>;
  /** The request a token acknowledges. */
  acknowledgement(token: string): Promise<string | undefined>;
  keepAcknowledgement(token: string, requestId: string): Promise<void>;
  /** Notes for the desk's health list that something kept us from our work. */
  noteTrouble(
    projectId: string,
    trouble: { code: TroubleCode; requestKey: string; at: number },
  ): Promise<void>;
  troubles(projectId: string): Promise<Trouble[]>;
  /** The time zone (IANA) in which an account reads our pages. */
  timeZone(accountId: string): Promise<string | undefined>;
  keepTimeZone(accountId: string, timeZone: string): Promise<void>;
  /** Notes the fault that a request reports; once per request, the latest counts. */
  noteFault(report: FaultReport): Promise<void>;
  /** Who reported this fault since `since` (epoch ms): the latest 100, latest first. */
  faultReports(projectId: string, fault: string, since: number): Promise<FaultReport[]>;
  /** Notes what became of a request of the most severe kind. */
  noteUse(use: Use): Promise<void>;
  /** What was noted of one request. */
  useOf(requestId: string): Promise<Use | undefined>;
  /** What an organisation's requests of a month (YYYY-MM) came to, at most 500 of them. */
  uses(projectId: string, organisation: string, month: string): Promise<Use[]>;
}

/** One request's report of a fault. */
export interface FaultReport {
  projectId: string;
  /** The fingerprint, as `faultOf` makes it. */
  fault: string;
  requestId: string;
  requestKey: string;
  organisation: string;
  /** Epoch ms. */
  at: number;
}

/** A request that a customer raised at the most severe level, and what became of that. */
export interface Use {
  requestId: string;
  projectId: string;
  organisation: string;
  /** YYYY-MM, in UTC. */
  month: string;
  outcome: 'raised' | 'upheld' | 'reclassified';
}

/** `stale`: somebody began it longer ago than an invocation can last, and never finished; now it is ours. */
export type Begun = 'new' | 'busy' | 'stale' | 'done';

export interface Due {
  kind: 'intake' | 'ladder' | 'severity';
  requestId: string;
  at: number;
}

export interface Trouble {
  code: TroubleCode;
  /** The latest request that showed it. */
  requestKey: string;
  /** Epoch milliseconds, when it was last seen. */
  at: number;
  times: number;
}

export interface Published {
  preset: string;
  policy: Policy;
  publishedAt: number;
  /** When the project's first policy was published: older requests are left alone. */
  since: number;
  by: string;
}

export interface SlackSettings {
  channel: string;
  lastWorked?: number;
  lastFailed?: { at: number; why: string };
}

/** One page to one channel for one step of a ladder. */
export interface Page {
  projectId: string;
  requestId: string;
  requestKey: string;
  step: number;
  /** The change of severity that the ladder runs for, if not the severity the request came with. */
  run?: number;
  channel: string;
  target: string;
  title: string;
  lines: string[];
  /** Where a colleague opens the request; undefined where Jira does not say. */
  issueUrl?: string;
  /** Undefined where Forge would not say: a page without a button is better than none. */
  acknowledgeUrl?: string;
  /** Look for it among what was sent before sending: an earlier try may have got through. */
  mayHaveBeenSent: boolean;
}

export type Paged = { ok: true; ref: string } | { ok: false; why: string; retry: boolean };
