/**
 * One decision about a request or the desk, as it is kept: what, when, by whom and why. Ids, codes and the policy's own
 * or an agent's given reason; never a customer's words or an address.
 */
export interface Decision {
  /** The same deed written twice has the same id. */
  id: string;
  projectId: string;
  /** Epoch ms. */
  at: number;
  kind: DecisionKind;
  /** Undefined for what is about the desk as a whole. */
  request?: { id: string; key: string };
  /** Who decided: an account, or the policy itself. */
  by: { accountId: string } | 'policy';
  /** In the policy's words, or a reason that a colleague gave. */
  why?: string;
  /** Levels, facts, counts and codes; `static/locales` has a sentence for each kind that names them. */
  details: Record<string, string | number | boolean>;
  /** The version of the policy that ran. */
  version?: number;
}

/** The details that name facts, by their ids. */
const factDetails = ['missing', 'facts', 'fact'];

export function isFactDetail(name: string): boolean {
  return factDetails.includes(name);
}

export const decisionKinds = [
  // Intake
  'received',
  'asked',
  'completed',
  'waived',
  // Severity
  'severity-changed',
  'severity-kept',
  'objected',
  // Escalation
  'paged',
  'page-failed',
  'paged-again',
  'acknowledged',
  'paging-stopped',
  'exhausted',
  'first-response',
  // Customers and sharing
  'held',
  'let-through',
  'carried-over',
  'joined',
  'shared',
  'share-ended',
  // The desk
  'published',
  'shadow-started',
  'shadow-ended',
  'connected',
  'drilled',
  'erased',
] as const;

export type DecisionKind = (typeof decisionKinds)[number];
