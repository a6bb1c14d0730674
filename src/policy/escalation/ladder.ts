import type { PlannedStep } from './plan';

/** One escalation: who is woken for a request, in which order, and how it stands. Times in epoch ms. */
export interface Ladder {
  requestId: string;
  requestKey: string;
  projectId: string;
  severity: string;
  /** Which of the policy's ladders it climbs. */
  plan?: string;
  /** The change of severity that it was started or resumed for; none for the severity the request came with. */
  run?: number;
  /** The latest change of severity that it followed, also where there was nothing left to stop. */
  followed?: number;
  /** The change that it was started for. It stays when `run` moves on, so that its pages are known again. */
  startedFor?: number;
  /** How often an agent has opened it again after it had ended. */
  reopened?: number;
  /** A rehearsal: everything it says is marked as one. */
  drill?: true;
  startedAt: number;
  /** Grows by one with every change, so that two writers notice each other. */
  revision: number;
  state: 'open' | 'acknowledged' | 'stopped' | 'exhausted';
  steps: Step[];
  /** When the desk admits that nobody answered. */
  exhaustedAt: number;
  /** Six digits that tie a call to the request. */
  callCode?: string;
  phone?: string;
  meetingLink?: string;
  /** A meeting of its own is made for it. */
  meeting?: 'wanted' | 'made' | 'failed';
  /** When the customer called and gave the code: the latest ten. */
  calls?: number[];
  /** What an acknowledgement link carries. */
  token: string;
  acknowledged?: Acknowledgement & { at: number };
  stopped?: Stopped & { at: number };
}

/**
 * Names the time that a ladder runs: each has its own steps and end, and what was heard in one is no answer to the
 * next.
 */
export function runOf({ startedFor, run, reopened }: Ladder): string {
  return `${startedFor ?? 0}-${run ?? 0}-${reopened ?? 0}`;
}

/**
 * Why a ladder stops before anybody answered: there is nothing left to answer, it is not that severe any more, or an
 * agent says so.
 */
export type StopReason = 'resolved' | 'reclassified' | 'by-agent';

export interface Stopped {
  why: StopReason;
  /** The change of severity that it stops for; a ladder that followed a later one is left alone. */
  run?: number;
  /** The agent who stopped it, and the reason that the customer reads. */
  by?: { accountId: string; name: string; reason: string };
}

export interface Acknowledgement {
  by: string;
  byName: string;
  /** `service`: at the service that paged them, such as Slack's button. `phone`: they took the customer's call. */
  how: 'button' | 'link' | 'service' | 'phone' | 'assignment' | 'reply';
}

export interface Step extends PlannedStep {
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'skipped';
  /** When it was last taken up, sent, failed or skipped. */
  at?: number;
  attempts: number;
  /** What the channel calls the message. */
  ref?: string;
  /** Its service has been told that it is over: nothing there is an answer any more. */
  over?: true;
  why?: string;
}

export interface LadderStart {
  requestId: string;
  requestKey: string;
  projectId: string;
  severity: string;
  tier: string;
  loggedAt: number;
  callCode: string;
  token: string;
  run?: number;
  drill?: true;
  /** Climbs this one, by its id, whatever the customer is entitled to. */
  plan?: string;
}
