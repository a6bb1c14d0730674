/** A refusal is an answer: a code that `static/locales` has a sentence for, and what fills its blanks. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, string>;
}

export type RefusalCode =
  | 'no-policy'
  | 'request-gone'
  | 'not-a-request'
  | 'before'
  | 'not-allowed'
  | 'no-ladder'
  | 'not-an-answer'
  | 'unknown-preset'
  | 'bad-value'
  | 'service-failed'
  | 'not-connected'
  | 'no-drill'
  | 'drill-running'
  | 'drill-later'
  | 'unknown-code'
  | 'too-many-codes'
  | 'nothing-to-stop'
  | 'cannot-page-again'
  | 'no-ladder-for-severity'
  | 'not-entitled'
  | 'nothing-to-ask'
  | 'nothing-answered'
  | 'unknown-fact'
  | 'comment-refused'
  | 'try-again'
  | 'carry-on'
  | 'no-longer-waiting'
  | 'busy'
  | 'unknown-severity'
  | 'same-severity'
  | 'reason-needed'
  | 'no-longer-suggested'
  | 'changed-meanwhile'
  | 'too-late-to-undo'
  | 'no-such-change'
  | 'already-objected'
  | 'edit-refused'
  | 'bad-question'
  | 'too-many-people'
  | 'too-many-shares'
  | 'too-many-checks'
  | 'no-such-person'
  | 'not-held'
  | 'unknown-organisation'
  | 'slow-down';

export type Answer<T> = { ok: true; data: T } | { ok: false; refusal: Refusal };
