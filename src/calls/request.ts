import type { ContactView, LadderView } from './ladder';
import type { SignUpView } from './people';
import type { ChangeView, Moment, PromiseView, SeverityView } from './shared';
import type { Question as FactQuestion } from '../policy/intake';

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
  /** The description seems to hold a password, a key or the like, which everybody on the request can read. */
  hasSecret?: true;
  /** What the customer was asked for last, in the order of its numbers, where those alone tell what a reply answers. */
  asked: string[];
  /** Whether an answer given here would still be read: the request is open. */
  canAnswer: boolean;
  promise: PromiseView;
  ladder?: LadderView;
  /** Why no ladder runs although the severity would start one: the customer's tier has no right to it. */
  notEntitled?: { severity: string };
  /** Time for the first answer is up, and nobody of the desk has written yet. */
  isLate?: true;
  contact: ContactView;
  /** The latest change of its severity, unless it was taken back. */
  change?: ChangeView & {
    canObject: boolean;
    /** Whoever decides about an objection, by name; undefined where none can be made. */
    lead?: string;
  };
  /** What an agent asked to settle the severity, while it waits for an answer. */
  severityQuestion?: { signal: string; text: string; answers: { value: string; text: string }[] };
  /** It waits until the reporter has registered with a company address: how that is done. */
  held?: SignUpView;
  now: Moment;
}
