/** What a flow needs from outside. A door is handed one world per call; nothing outlives it. */
import type { ChangeKind, RefusedAnswer, TroubleCode } from '../calls';
import type { ResponsePromise } from '../policy/clock';
import type { Ladder, StopReason } from '../policy/escalation/ladder';
import type { Service, StepChannel } from '../policy/escalation/services';
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
  channels: Channels;
  listening: Listening;
  /** Wakes the ladder of a request after this many seconds (0 to 900), for what is noted as due at `due` (epoch ms). */
  wake(requestId: string, delaySeconds: number, due: number): Promise<void>;
  /** The public address of one of our web triggers. */
  webTriggerUrl(key: WebTrigger): Promise<string>;
  /** A line for the operator: a code and ids, never an address or a customer's words. */
  log(code: string, details?: Record<string, string | number | boolean>): void;
}

/**
 * `acknowledge`: the link in a page. `slack-action`: where Slack tells of a pressed button. `phone-call`: what the
 * telephone service asks when a customer calls.
 */
export type WebTrigger = 'acknowledge' | 'slack-action' | 'phone-call';

/** The services that page people. Nothing here throws: a service that fails is an answer. */
export interface Channels {
  /** Sends one page. */
  send(page: Page): Promise<Paged>;
  /** Who has answered a page at the service itself; undefined while nobody has, and where it cannot be asked. */
  answered(page: SentPage): Promise<{ byName: string } | undefined>;
  /** Tells the service how the ladder of a page ended, so that nobody else wakes for it. May be told twice. */
  settle(page: SentPage, end: PageEnd): Promise<void>;
  /** Makes a meeting for a request, or finds the one that an earlier try made. */
  meet(meeting: Meeting): Promise<Met>;
  /**
   * Whether a service works as far as can be told without waking anybody: its credentials, that each target exists,
   * and that somebody is on call there. With `say` a message marked as a test goes out where that wakes nobody.
   */
  check(projectId: string, service: Service, wish: { targets: string[]; say?: boolean }): Promise<Checked[]>;
}

/** What services tell us through our web triggers, and what we answer. */
export interface Listening {
  /** Whether a request was signed by the project's own Slack or telephone service, just now. */
  isGenuine(projectId: string, service: 'slack' | 'phone', request: Incoming): Promise<boolean>;
  /** The button that was pressed in Slack: the token it carries and who pressed it. Believe it once it is genuine. */
  pressed(request: Incoming): { token: string; byName: string } | undefined;
  /** What happened on the telephone. Believe it once it is genuine. */
  heard(request: Incoming): Heard | undefined;
  /** What the telephone service plays next, in its own language. */
  spoken(words: Spoken): string;
}

/** A call of one of our web triggers. */
export interface Incoming {
  method: string;
  url: string;
  /** As Forge hands them in, each with all its values. */
  headers: Record<string, string[]>;
  /** As it was sent: a signature covers every byte. */
  body: string;
}

/**
 * What happened on the telephone of a project's desk: a customer calls; types digits (how often before, in this call); a
 * colleague picks up, and presses a key to take the call about a request.
 */
export type Heard = { projectId: string } & (
  | { kind: 'calls' }
  | { kind: 'digits'; digits: string; tries: number }
  | { kind: 'picked-up' | 'takes-it'; requestId: string }
);

/**
 * What is said on the telephone. `ask`: for the code, again after a wrong one. `goodbye`: no more tries. `connect`: puts
 * the caller through. `whisper`: tells a colleague which request it is, and asks for a key. `joined`: the two talk.
 */
export type Spoken = { language: string } & Words;

export type Words =
  | { kind: 'ask'; tries: number; action: string }
  | { kind: 'goodbye' }
  | { kind: 'connect'; to: string; whisper: string }
  | { kind: 'whisper'; requestKey: string; action: string }
  | { kind: 'joined' };

/** What came of a check; without a target it is the service as such. `why` is undefined where all is well. */
export interface Checked {
  target?: string;
  why?: string;
}

/** A meeting that a customer with a P1 may join. */
export interface Meeting {
  projectId: string;
  requestKey: string;
  /** The change of severity that the ladder runs for. */
  run?: number;
  topic: string;
  /** Look for it before making it: an earlier try may have got through. */
  mayHaveBeenMade: boolean;
}

export type Met = { ok: true; joinUrl: string } | { ok: false; why: string; retry: boolean };

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
  /** A rehearsal: nobody raised it, and it counts for nothing. */
  drill?: true;
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
  /** Mails people about a request, through Jira; refused where none of them may see it. */
  notify(id: string, mail: Notice): Promise<'sent' | 'refused'>;
  /** The people and groups in the project's role Administrators. */
  administratorsOf(projectId: string): Promise<Recipients>;
  /** Raises a request in the app's own name; why Jira would not, where it refuses. */
  raise(request: NewRequest): Promise<{ id: string; key: string } | { refused: string }>;
  /** The request that an earlier try raised with this summary, if Jira's search finds one. */
  raisedAs(projectId: string, summary: string): Promise<{ id: string; key: string } | undefined>;
}

/** Jira accounts and groups, by id or, for a group, by name. */
export interface Recipients {
  accountIds: string[];
  groups: ({ id: string } | { name: string })[];
}

export interface Notice {
  to: Recipients;
  subject: string;
  lines: string[];
  /** Where it leads, each with the words to press. */
  links: { text: string; url: string }[];
}

export interface NewRequest {
  portalId: string;
  requestTypeId: string;
  summary: string;
  description: string;
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
  /** How a project is connected to a service; undefined before it is. */
  connection(projectId: string, service: Service): Promise<Connection | undefined>;
  /** Keeps what an admin told us about a service. A secret that is left out stays as it is. */
  connect(
    projectId: string,
    service: Service,
    told: { values: Record<string, string>; secrets: Record<string, string> },
  ): Promise<void>;
  /** The secrets of a service, by name; undefined before it is connected. For channels and doors only. */
  secrets(projectId: string, service: Service): Promise<Record<string, string> | undefined>;
  /** Notes when a service last worked or failed. */
  noteService(projectId: string, service: Service, outcome: { at: number; why?: string }): Promise<void>;
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
  /** The request that a call code of the project was given to last. */
  byCallCode(projectId: string, code: string): Promise<string | undefined>;
  keepCallCode(projectId: string, code: string, requestId: string): Promise<void>;
  /** Takes one of `most` guesses that a project has in the time window of this number; false when all are taken. */
  takeGuess(projectId: string, window: number, most: number): Promise<boolean>;
  /** Counts an answer to a page that was refused, for the desk's health list. */
  noteRefusedAnswer(refused: { why: RefusedAnswer; at: number }): Promise<void>;
  refusedAnswers(): Promise<{ why: RefusedAnswer; at: number; times: number }[]>;
  /** The project's latest drill. */
  drill(projectId: string): Promise<Drill | undefined>;
  saveDrill(projectId: string, drill: Drill): Promise<void>;
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
  kind: 'intake' | 'ladder' | 'severity' | 'drill';
  /** Of a drill: the project's id. */
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

/** How a project is connected to a service: what may be shown of it. Times in epoch ms. */
export interface Connection {
  values: Record<string, string>;
  /** The names of the secrets that are kept. */
  secrets: string[];
  lastWorked?: number;
  lastFailed?: { at: number; why: string };
}

/** A rehearsal of a ladder, as the admin reads it. Times in epoch ms. */
export interface Drill {
  /** When it was due: there is one drill for each such moment. */
  slot: number;
  startedAt: number;
  ladder: string;
  request?: { id: string; key: string };
  /** What was looked at, in the order of the path, and what is broken about it. */
  links: DrillLink[];
  state: 'running' | 'passed' | 'failed';
  endedAt?: number;
  acknowledged?: { byName: string; at: number };
}

export interface DrillLink {
  /** `request`: raising it. `acknowledgement`: that somebody answered in time. */
  link: Service | 'request' | 'acknowledgement';
  target?: string;
  /** Undefined where it works. */
  why?: string;
}

/** What tells a page from every other. */
export interface PageId {
  projectId: string;
  requestId: string;
  requestKey: string;
  step: number;
  /** The change of severity that the ladder runs for, if not the severity the request came with. */
  run?: number;
  channel: StepChannel;
  target: string;
}

/** One page to one channel for one step of a ladder. */
export interface Page extends PageId {
  title: string;
  lines: string[];
  /** A rehearsal; the title and the lines say so already. */
  drill?: true;
  /** Where a colleague opens the request; undefined where Jira does not say. */
  issueUrl?: string;
  /** Undefined where Forge would not say: a page without a button is better than none. */
  acknowledgeUrl?: string;
  /** What a button of ours carries, so that its answer leads to the ladder. */
  token: string;
  /** What the channel calls the ladder's first page to this target, so that the others follow it in its thread. */
  follows?: string;
  /** Look for it among what was sent before sending: an earlier try may have got through. */
  mayHaveBeenSent: boolean;
}

/** A page that got out; `ref` is what the channel calls it. */
export interface SentPage extends PageId {
  ref: string;
  title: string;
}

export type PageEnd =
  | { kind: 'acknowledged'; byName: string; at: number }
  | { kind: 'stopped'; why: StopReason; at: number }
  | { kind: 'exhausted'; at: number };

export type Paged = { ok: true; ref: string } | { ok: false; why: string; retry: boolean };
