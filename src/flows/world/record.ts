import type { Decision } from '../../policy/record';

export interface RecordStorage {
  /** Keeps a decision; the same id replaces it. */
  noteDecision(decision: Decision): Promise<void>;
  /** Keeps a decision unless one of this id is kept. */
  addDecision(decision: Decision): Promise<void>;
  /**
   * Decisions of a project or of one request (by its id), latest first, up to `limit`; those at `before` and later left
   * out.
   */
  decisions(
    of: { projectId: string } | { requestId: string },
    page: { before?: number; from?: number; limit: number },
  ): Promise<Decision[]>;
  /** Decisions that an account made, up to `limit`. */
  decisionsBy(projectId: string, accountId: string, limit: number): Promise<Decision[]>;
  /** Deletes decisions of a project up to `upTo` (epoch ms), at most `limit`; how many there were. */
  forgetDecisions(projectId: string, upTo: number, limit: number): Promise<number>;
  /** Notes that Jira told us to wait. */
  noteSlowDown(at: number, why?: string): Promise<void>;
  /** How often that was in the last 24 hours. */
  slowDowns(now: number): Promise<{ times: number; at?: number; why?: string }>;
}
