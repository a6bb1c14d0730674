import type { LadderView } from './ladder';
import type { Moment, SeverityView } from './shared';
import type { Confidence } from '../policy/severity/level';

/** A request on the triage board. */
export interface TriageRow {
  key: string;
  summary: string;
  status: string;
  working: string;
  suggested: string;
  confidence: Confidence;
  /** Why, in the policy's words. */
  because: string;
  /** What it costs to be wrong, for sorting: more is worse. */
  cost: number;
  /** Whether the suggestion still differs and nobody has settled it. */
  isOpen: boolean;
  /** When a severity was last changed or kept: Jira's search runs behind, and may still show what was before. */
  decided?: Moment;
  organisation?: string;
  tier: string;
  ladder: 'none' | 'not-entitled' | LadderView['state'];
  logged: Moment;
  due?: Moment;
}

export interface TriageView {
  /** In no order; the page sorts. */
  rows: TriageRow[];
  /** For the next hundred. */
  next?: string;
  severities: SeverityView[];
  now: Moment;
}
