import type { Format } from '../schema/formats';

/** What names in a policy stand for. */
export type Thing =
  | 'severity'
  | 'priority'
  | 'calendar'
  | 'fact'
  | 'request-type'
  | 'tier'
  | 'organisation'
  | 'domain'
  | 'ladder';

/** A text that is no policy's at all. */
type OfText =
  | 'empty'
  | 'too-large'
  | 'control-character'
  | 'too-deep'
  | 'closing-bracket'
  | 'too-many-aliases'
  | 'too-many-words'
  | 'not-yaml'
  | 'several-documents'
  | 'alias'
  | 'key-is-no-word'
  | 'key-twice';

/** A key or a value that the format does not have; `wrong` is whatever has no sentence of its own. */
type OfFormat =
  | 'unknown-key'
  | 'misspelt-key'
  | 'missing'
  | 'wrong-kind'
  | 'wrong-value'
  | 'wrong-choice'
  | `too-${'long' | 'many' | 'high' | 'short' | 'few' | 'low'}`
  | `format.${Format | 'url' | 'email'}`
  | 'wrong';

/** Keys that contradict each other. */
type OfRules =
  | 'unknown'
  | 'none'
  | 'twice'
  | 'two-targets'
  | 'target-order'
  | 'first-waits'
  | 'empty-condition'
  | 'always-built-in'
  | 'time-zone'
  | 'empty-hours'
  | 'hours-overlap'
  | 'nights-overlap'
  | 'no-date'
  | 'never-open'
  | 'fact-severity'
  | 'choice-without-options'
  | 'options-without-choice'
  | 'ladder-waits'
  | 'steps-order'
  | 'step-twice'
  | `target.${'slack' | 'pagerduty' | 'email'}`
  | 'ladder-end'
  | 'call-code'
  | 'meeting'
  | 'unknown-blank'
  | 'no-blanks';

export type MistakeCode = OfText | OfFormat | OfRules;

/** What is wrong in a policy, for a sentence of `static/locales/policy/problems`, and what fills its blanks. */
export interface Mistake {
  code: MistakeCode;
  params?: Readonly<Record<string, string>>;
}
