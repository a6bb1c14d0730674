import type { Moment } from './shared';
import type { Acknowledgement, Ladder, Step, StopReason } from '../policy/escalation/ladder';

export interface LadderView {
  state: Ladder['state'];
  steps: StepView[];
  /** When the next step goes out if nobody answers. */
  next?: Moment;
  /** When it was clear that nobody had answered. */
  ended?: Moment;
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
  state: Step['state'];
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
