/** What a flow needs from outside. A door is handed one world per call; nothing outlives it. */
import type { Channels } from './world/channels';
import type { Jira } from './world/jira';
import type { Listening } from './world/listening';
import type { Storage } from './world/storage';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

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
  /** Has the report on a project's customers made, by a function that may take its time. */
  startRosterReport(projectId: string): Promise<void>;
  /**
   * Has the project's back-test continued, after this many seconds (0 to 900), by a function that may take its time.
   */
  continueBacktest(projectId: string, id: string, delaySeconds: number): Promise<void>;
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
