import type { Archive } from './past';
import type { Mark, Request } from './request';
import type { Message } from '../../policy/message';

/** A public comment as text. */
export interface Said {
  id: string;
  authorId: string;
  /** Epoch milliseconds. */
  at: number;
  text: string;
}

export interface Jira extends People, Archive {
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
  /** The project behind a portal, and a request type's name there; undefined when the caller is kept out of it. */
  portal(
    portalId: string,
    requestTypeId: string,
  ): Promise<{ projectId: string; requestType: string } | undefined>;
  /** The project behind a portal; undefined when it is gone. */
  projectOf(portalId: string): Promise<string | undefined>;
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

/** An account as the flows need it. */
export interface Person {
  accountId: string;
  name: string;
  /** Neither deactivated nor deleted. */
  isActive: boolean;
}

export interface Organisation {
  id: string;
  name: string;
}

/** Up to a page of something Jira lists, and where the next page begins. `slow-down`: wait so many seconds first. */
export type Listed<T> = { all: T[]; next?: number } | { slowDown: number };

/** People, their addresses and organisations, and who takes part in a request. */
export interface People {
  /** The address of an account, which only the app may ask for; undefined where Jira shows none. */
  addressOf(accountId: string): Promise<string | undefined>;
  /** The same for up to fifty accounts; those that Jira does not show are left out. */
  addressesOf(accountIds: string[]): Promise<Map<string, string>>;
  /** The organisations an account belongs to. */
  membershipsOf(accountId: string): Promise<Organisation[]>;
  /** The desk's organisations, all of them, at most 5,000; with an account those of them that it belongs to. */
  organisationsOn(projectId: string, accountId?: string): Promise<Organisation[]>;
  /** Members of an organisation from a position on. */
  membersOf(organisationId: string, start: number): Promise<Listed<Person>>;
  /**
   * Makes accounts members of an organisation; refused where Jira does not let the app. Adding a member again is no
   * error.
   */
  join(organisationId: string, accountIds: string[]): Promise<'joined' | 'refused'>;
  /** What comes of asking Jira, or how many seconds it wants us to wait before we ask again. */
  unlessSlowedDown<T>(asking: () => Promise<T>): Promise<T | { slowDown: number }>;
  /** Customers of the desk from a position on, those that match a name or address where given. */
  customersOn(projectId: string, from: { start: number; query?: string }): Promise<Listed<Person>>;
  /** The desks the caller may ask for help, by their project. */
  callersDesks(): Promise<{ projectId: string; name: string }[]>;
  /** Who takes part in a request besides its reporter. */
  participantsOf(key: string): Promise<Person[]>;
  /**
   * Lets accounts take part, in the caller's name or the app's, in one write; refused where Jira does not let one of
   * them in, and then it lets none.
   */
  addParticipants(key: string, accountIds: string[], as: 'caller' | 'app'): Promise<'added' | 'refused'>;
  /**
   * Ends that, in the app's name: the flow has looked whether the caller may. Of somebody who does not take part it
   * does nothing.
   */
  removeParticipants(key: string, accountIds: string[]): Promise<void>;
  /** The organisations a request is shared with. */
  sharedWith(key: string): Promise<Organisation[]>;
  /** Sets the organisations that a request is shared with; refused where Jira does not take it. */
  shareWith(key: string, organisationIds: string[]): Promise<'shared' | 'refused'>;
  /** Makes an account the reporter; refused where Jira does not take it. */
  setReporter(id: string, accountId: string): Promise<'set' | 'refused'>;
  /** The project's open requests that an account reported, at most a hundred, and those that it takes part in. */
  openRequestsOf(projectId: string, accountId: string): Promise<{ reported: string[]; shared: string[] }>;
}

/** Whom Jira knows. */
export interface Directory {
  /** Whether an account is open, or a group of this name there; what they may see is not asked. */
  isThere: (who: { accountId: string } | { group: string }) => Promise<boolean>;
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
