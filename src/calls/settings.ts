import type { RosterReportView } from './roster';
import type { Moment, SeverityView, TroubleCode } from './shared';
import type { Target } from '../policy/clock/target';
import type { Service } from '../policy/escalation/services';

export interface TroubleView {
  code: TroubleCode;
  /** The request that showed it last, by key. */
  request: string;
  at: Moment;
  /** How often it has been seen. */
  times: number;
}

export interface SettingsView {
  /** The published policy's name, or undefined before the first. */
  policy?: {
    name: string;
    /** Its number within the project. */
    version: number;
    publishedAt: Moment;
    severities: (SeverityView & Target)[];
  };
  /** Troubles of the last 30 days, latest first. */
  health: TroubleView[];
  /** Every service the desk can be connected to, those that the policy uses first. */
  services: ServiceView[];
  /** The drill that the policy asks for, if it does. */
  drill?: { ladder: string; next: Moment; last?: DrillView };
  /** Answers to pages that were refused in the last 30 days, latest first; of the whole site. */
  refusedAnswers: { why: RefusedAnswer; at: Moment; times: number }[];
  /** The last report on the desk's customers that is over. */
  customers?: RosterReportView;
  /** What to give to Slack and to the telephone service, so that they can tell us of an answer. */
  addresses: { slack: string; phone: string };
}

export interface ServiceView {
  service: Service;
  connected: boolean;
  /** What was told, secrets left out. */
  values: Record<string, string>;
  /** The names of the secrets that are kept. */
  secrets: string[];
  /** Whom the policy reaches through it. */
  targets: string[];
  /** Whether the policy uses it. */
  used: boolean;
  lastWorked?: Moment;
  lastFailed?: { at: Moment; why: string };
}

/** A rehearsal: every link of the path, and what is broken about it. */
export interface DrillView {
  startedAt: Moment;
  state: 'running' | 'passed' | 'failed';
  /** The request that was raised for it, by key. */
  request?: string;
  links: { link: Service | 'request' | 'acknowledgement'; target?: string; why?: string }[];
  acknowledged?: { by: string; at: Moment };
}

/** Why an answer to a page was refused; `static/locales` has a sentence for each. */
export type RefusedAnswer = 'unknown-link' | 'bad-signature' | 'replayed' | 'unknown-code' | 'too-many-codes';
