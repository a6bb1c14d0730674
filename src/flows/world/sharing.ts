/** Who was let see a request through us, or by the policy: what Jira itself does not keep. */
export interface Sharing {
  requestId: string;
  shares: Share[];
  /** How often it has been shared: names what is said of each time. */
  turns?: number;
  /** How the policy's default stands, where it was for the organisation: it comes once. */
  byDefault?: 'begun' | 'done';
  /** The latest time, until it has been said on the request. */
  untold?: Untold;
}

export interface Share {
  kind: 'person' | 'organisation';
  /** The account, or the organisation's id; of somebody invited a name of our own, which tells nothing. */
  id: string;
  /**
   * Somebody from outside, by mailbox (as `mailboxOf` writes it) and, where there is one, by account: no customer
   * learns whether there is.
   */
  invited?: { address: string; accountId?: string };
  /** Undefined for the policy's default. */
  by?: { accountId: string; name: string };
  /** Epoch ms. */
  at: number;
  /** When it ends (epoch ms); never when undefined. */
  until?: number;
  /** The organisation's name, once its time is over and it was taken out, until that is said. */
  ended?: string;
}

/** What one sharing came to. Times in epoch ms. */
export interface Untold {
  /** Which of `turns`. */
  turn: number;
  by: { accountId: string; name: string };
  until?: number;
  /** The accounts that take part because of it; those that Jira has not let in by then do not count. */
  people: string[];
  /** The organisation's id, where it was shared with all of it. */
  organisation?: string;
  /** Whether anybody from outside was invited. */
  outside: boolean;
}

/** Somebody with whom people of one organisation have shared requests about one product. */
export interface SharedBefore {
  accountId: string;
  /** Epoch ms, the latest. */
  at: number;
}
