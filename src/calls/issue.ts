import type { ClauseVerdict } from '../policy/severity/verdicts';
import type { ContactView, LadderView } from './ladder';
import type { ReporterView } from './people';
import type { ChangeView, FairUseView, Moment, PromiseView, SeverityView, TroubleCode } from './shared';
import type { Question as FactQuestion } from '../policy/intake';
import type { FactState } from '../policy/intake/answer';
import type { Finding } from '../policy/intake/finding';
import type { SecretKind } from '../policy/secrets/span';
import type { Confidence } from '../policy/severity/level';

export interface ClauseView {
  severity: string;
  clause: string;
  verdict: ClauseVerdict['verdict'];
  quote?: string;
  /** It is no part of a definition but a rule that keeps the suggestion down or up. */
  limit?: ClauseVerdict['limit'];
}

export interface FindingView {
  code: Finding['code'];
  /** In the desk's own language. */
  message: string;
  /** Where in the description a secret stands (from 1) and what it looks like. */
  line?: number;
  kind?: SecretKind;
}

/** A fact that the request type asks for, and how the request stands on it. */
export interface FactView {
  fact: string;
  label: string;
  level: FactQuestion['level'];
  state: FactState;
  /** The customer's words that say so. */
  quote?: string;
  /** Who does without it, and why. */
  waived?: { by: string; reason: string; at: Moment };
}

export interface IssueView {
  key: string;
  chosen?: SeverityView;
  working: SeverityView;
  suggested: SeverityView;
  confidence: Confidence;
  /** Of how many clauses of the suggested severity one is enough, where that is so. */
  oneOf?: number;
  /** The clauses of the levels in play that say something, met first. */
  clauses: ClauseView[];
  /** What would settle it: the answers and the severity each would lead to. */
  question?: { signal: string; text: string; changes: Record<string, string>; asked?: Moment };
  /** All severities of the policy, most severe first. */
  severities: SeverityView[];
  /** Whether an agent may still change it: the request is open. */
  canReclassify: boolean;
  /** Latest first. */
  changes: ChangeView[];
  /** The change that may still be taken back, and until when. */
  undo?: { change: number; until: Moment };
  /** Who left the severity as it is although another is suggested, and why. */
  kept?: { by: string; reason: string; at: Moment };
  /** The same fault elsewhere: how many other organisations report it, and in which requests. */
  elsewhere?: { organisations: number; requests: string[] };
  /** The record of the reporter's organisation this month. */
  fairUse?: FairUseView & { organisation: string };
  /** Every fact asked for at the working severity, required ones first. */
  facts: FactView[];
  /** Whether an agent may still ask the customer: the request is open. */
  canAsk: boolean;
  /** When the customer was last asked for something, and for what. */
  asked?: { at: Moment; facts: string[] };
  /** What else deserves a second look; the page has a sentence for each code. */
  findings: FindingView[];
  /** What kept the app from doing its work on this request; `static/locales` has a sentence for each. */
  troubles: TroubleCode[];
  /** Undefined on a request that was taken in before addresses were looked at. */
  reporter?: ReporterView;
  logged: Moment;
  submitted?: Moment;
  promise: PromiseView;
  tier: string;
  ladder?: LadderView;
  contact: ContactView;
  canAcknowledge: boolean;
  /** Whether the paging can be stopped, and whether it can be started once more. */
  canStopPaging: boolean;
  canPageAgain: boolean;
  now: Moment;
}
