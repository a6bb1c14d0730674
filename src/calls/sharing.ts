import type { Moment } from './shared';
import type { Policy } from '../policy/schema';

/** Who can see a request and why. The desk's own people are one entry without a name. */
export interface Seer {
  kind: 'reporter' | 'person' | 'organisation' | 'desk';
  /** Of a person the account, of an organisation its id in Jira; '' for the desk. */
  id: string;
  name: string;
  isCaller: boolean;
  /**
   * From outside, by their address (or for other customers the part from the @): they see it if they are a customer
   * here, which nobody is told. Ended as a person.
   */
  isInvited?: true;
  /** No longer able to sign in: deactivated or deleted. */
  isGone: boolean;
  /** Who shared it, by name; undefined where Jira or the policy did. */
  by?: string;
  /** By default of the policy, for this severity or request type. */
  byPolicy: boolean;
  at?: Moment;
  until?: Moment;
  /** Whether the caller may end it. */
  canEnd: boolean;
}

/** A colleague of the reporter whom the caller may share with in one click. */
export interface Suggested {
  accountId: string;
  name: string;
  because: 'shared-before' | 'organisation';
}

export interface SharingView {
  key: string;
  seers: Seer[];
  suggested: Suggested[];
  /** The reporter's organisation, where it can be shared with as a whole and is not yet. */
  organisation?: { id: string; name: string };
  mayBeAdded: Policy['sharing']['mayBeAdded'];
  outsiders: Policy['sharing']['outsiders'];
  /** Days after which a share ends unless the caller says otherwise. */
  expiresAfterDays?: number;
  /** Most people at a time. */
  most: number;
  canShare: boolean;
  /** The caller takes part and may leave. */
  canLeave: boolean;
  now: Moment;
}

/** What a page asks for when somebody shares. */
export interface ShareWish {
  /** Addresses as typed or pasted, one person each. */
  addresses: string[];
  /** Accounts out of `suggested`. */
  colleagues: string[];
  /** With the reporter's whole organisation. */
  organisation: boolean;
  /** Days until it ends; 0 for never; the policy's own when left out. */
  days?: number;
  /** Outsiders' addresses that the caller has confirmed after being warned. */
  confirmed: string[];
}

/**
 * What became of one of those: `added`; `already` sees it; `told` is all that anybody learns of an outsider, whether
 * they are a customer here or not; `not-registered`: a colleague who has no account yet; `confirm`: an outsider, and
 * the policy wants that said first; `outsider`: the policy refuses them; `desk-refused`: Jira does not let them in;
 * `later`: Jira looks up no more people in this second, or the caller has invited as many from outside as they may in
 * an hour, so ask once more for those.
 */
export type ShareOutcome =
  | 'added'
  | 'already'
  | 'told'
  | 'not-registered'
  | 'confirm'
  | 'outsider'
  | 'not-an-address'
  | 'desk-refused'
  | 'later';

export interface SharedView {
  view: SharingView;
  /** In the order asked for; `who` as the caller wrote it, or the name of a colleague. */
  outcomes: { who: string; outcome: ShareOutcome }[];
}
