import type { Stopped } from '../../policy/escalation/ladder';
import type { Service, StepChannel } from '../../policy/escalation/services';

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
  | ({ kind: 'stopped'; at: number } & Pick<Stopped, 'why' | 'by'>)
  | { kind: 'exhausted'; at: number };

export type Paged = { ok: true; ref: string } | { ok: false; why: string; retry: boolean };
