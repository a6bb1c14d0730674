/** Who was let see a request through us, or by the policy: what Jira itself does not keep. */
export interface Sharing {
  requestId: string;
  shares: Share[];
}

export interface Share {
  kind: 'person' | 'organisation';
  /** The account, or the organisation's id. */
  id: string;
  /** Undefined for the policy's default. */
  by?: { accountId: string; name: string };
  /** Epoch ms. */
  at: number;
  /** When it ends (epoch ms); never when undefined. */
  until?: number;
}

/** Somebody with whom people of one organisation have shared requests about one product. */
export interface SharedBefore {
  accountId: string;
  /** Epoch ms, the latest. */
  at: number;
  times: number;
}
