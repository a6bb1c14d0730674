/** What is kept about a project's policy besides the one that runs. */
export interface PolicyShelf {
  /** Published versions, latest first, without their texts. */
  versions(projectId: string): Promise<Version[]>;
  /** A version's text; undefined where it is not kept any more. */
  versionSource(projectId: string, number: number): Promise<string | undefined>;
  draft(projectId: string, accountId: string): Promise<Draft | undefined>;
  saveDraft(projectId: string, accountId: string, draft: Draft): Promise<void>;
  dropDraft(projectId: string, accountId: string): Promise<void>;
  /** Everybody's drafts, without their texts. */
  drafts(projectId: string): Promise<(Omit<Draft, 'source'> & { accountId: string })[]>;
}

export interface Version {
  /** Counts from 1 within the project. */
  number: number;
  name: string;
  /** Epoch ms. */
  publishedAt: number;
  by: string;
  restores?: number;
}

export interface Draft {
  source: string;
  revision: number;
  basedOn: number;
  /** Epoch ms. */
  savedAt: number;
}
