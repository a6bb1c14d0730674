import { useDeferredValue, useMemo } from 'react';
import type { Draft, FormState } from './form';
import type { Submission } from './submission';

/** Up to so many characters a draft is judged within the blink of a key press. */
const SHORT = 4000;

/**
 * How a draft stands. A control shows each letter at once; judging a pasted log may take a moment longer, and until
 * then the submission says that it cannot be sent: what is sent is never older than what is on the screen.
 */
export function useJudged(
  draft: Draft,
  judge: (draft: Draft) => FormState,
): { form: FormState; submission: Submission } {
  const followed = useDeferredValue(draft);
  const judged = isShort(draft) ? draft : followed;
  const form = useMemo(() => judge(judged), [judge, judged]);
  const isBehind = judged !== draft;
  const submission = useMemo(() => (isBehind ? unsent(form) : form.submission), [form, isBehind]);
  return { form, submission };
}

function unsent({ submission }: FormState): Submission {
  return { ...submission, isValid: false };
}

function isShort({ answers }: Draft): boolean {
  return Object.values(answers).reduce((sum, answer) => sum + answer.length, 0) <= SHORT;
}
