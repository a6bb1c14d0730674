import type { ChangeKind, TroubleCode } from '../../calls/shared';
import type { ResponsePromise } from '../../policy/clock';
import type { Admission, Standing } from '../../policy/customers/standing';
import type { Ladder } from '../../policy/escalation/ladder';
import type { RequestText } from '../../policy/request';
import type { Confidence } from '../../policy/severity/level';
import type { Triage } from '../../policy/triage';

/** A request as the flows read it: one issue, its request type, and what we keep on it. */
export interface Request {
  id: string;
  key: string;
  projectId: string;
  /** Undefined where Jira does not say: unknown is not the same as none. */
  requestType?: string;
  channel: RequestText['channel'];
  summary: string;
  description: string;
  status: string;
  priority: string;
  reporterId: string;
  /** Nobody reads an answer: the reporter's account was closed or deleted. */
  reporterIsGone: boolean;
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
  /** Somebody else wrote over the mark what is none, and it is as if there was none. */
  markIsUnreadable?: true;
}

/** One that was taken in. */
export type MarkedRequest = Request & { mark: Mark };

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
  ladder: 'none' | 'not-entitled' | Ladder['state'];
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
  confidence?: Confidence;
  because?: string;
  /** For the triage board: what is to be decided about the working severity, while nobody has settled it. */
  triage?: Triage;
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
  /** What the reporter's address came to, and what the policy made of that. The address itself is never kept. */
  address?: Standing;
  /** The known organisation's domain that a look-alike resembles. */
  resembles?: string;
  admission?: Admission;
  /** Waits since then (ISO) for a company address; by whom and when it was let through. */
  held?: { since: string; released?: { by: string; byName?: string; at: string } };
  /** Is being given from one account to another: what is left of that is for whoever looks next. */
  carrying?: { from: string; to: string; by?: string; at?: string };
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
  objection?: {
    text: string;
    at: string;
    lead: string;
    answered?: string;
    by?: { accountId: string; name: string };
  };
}
