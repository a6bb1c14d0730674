import type { Policy } from './schema';
import type { FactKind } from './schema/fact';
import type { RequestText } from './request';

export interface Question {
  fact: string;
  question: string;
  help?: string;
  kind: FactKind;
  options?: string[];
  level: 'required' | 'expected' | 'optional';
}

export type FactState = 'present' | 'thin' | 'placeholder' | 'absent';

export interface FactJudgement {
  state: FactState;
  /** The words that say so; they really stand in the request. */
  quote?: string;
}

export interface Finding {
  code: string;
  fact?: string;
  level: 'block' | 'coach';
  message: string;
}

export interface Judgement {
  /** The severity the customer chose or wrote, if it is one of the policy's. */
  severity?: string;
  complete: boolean;
  facts: Record<string, FactJudgement>;
  missing: string[];
  findings: Finding[];
}

export type IntakePolicy = Pick<Policy, 'severities' | 'facts' | 'requestTypes' | 'texts' | 'language'>;

/** The questions a request type asks at a severity, in the policy's order. */
export function questionsFor(
  policy: IntakePolicy,
  requestType: string,
  severity: string | undefined,
  language?: string,
): Question[] {
  throw new Error(`unfinished ${policy.language} ${requestType} ${severity ?? ''} ${language ?? ''}`);
}

/** What a request says and what it leaves out. */
export function judge(policy: IntakePolicy, request: RequestText): Judgement {
  throw new Error(`unfinished ${policy.language} ${request.summary}`);
}
