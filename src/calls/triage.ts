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
  /** What the customer says against the severity it is worked at, while nobody has answered. */
  objection?: string;
  /** Whether the suggestion differs or the customer objects, and nobody has settled it. */
  isOpen: boolean;
  /** When a severity was last changed or kept: Jira's search runs behind, and may still show what was before. */
  decided?: Moment;
  organisation?: string;
  tier: string;
  ladder: 'none' | 'not-entitled' | LadderView['state'];
  logged: Moment;
  due?: Moment;
}

/** A row that an agent has just settled; `undo` is the change of theirs that they may take back. */
export interface AcceptedRow extends TriageRow {
  undo?: Undo;
}

/** A change that may be taken back, by its number, for so many milliseconds more. */
export interface Undo {
  change: number;
  left: number;
}

export interface TriageView {
  /** In no order; the page sorts. */
  rows: TriageRow[];
  /** For the next hundred. */
  next?: string;
  severities: SeverityView[];
  now: Moment;
}
