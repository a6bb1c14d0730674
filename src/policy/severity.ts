import type { Policy } from './schema';
import type { RequestText } from './request';

export interface ClauseVerdict {
  severity: string;
  clause: string;
  verdict: 'met' | 'contradicted' | 'unknown';
  quote?: string;
}

export interface Assessment {
  chosen?: string;
  suggested: string;
  confidence: 'high' | 'medium' | 'low';
  clauses: ClauseVerdict[];
  /** What would change the suggestion: each answer and the severity it would lead to. */
  question?: { text: string; changes: Record<string, string> };
}

export type SeverityPolicy = Pick<
  Policy,
  'severities' | 'defaultSeverity' | 'caps' | 'floors' | 'facts' | 'requestTypes' | 'texts' | 'language'
>;

/** The severity that the policy's own definitions give a request, and the clauses it rests on. */
export function assess(policy: SeverityPolicy, request: RequestText): Assessment {
  throw new Error(`unfinished ${policy.language} ${request.summary}`);
}
