import { isRecord } from '../../../src/policy/is-record';
import { inLanguage } from '../../../src/policy/language';

/** Hints by Jira's field id. */
type FieldHints = Record<string, string>;

/**
 * The hints that Jira handed over for this form, in the reader's language or else in English. None where there is
 * nothing that we wrote, or no longer in this form: a form without hints is a good form.
 */
export function hintsIn(uiModifications: readonly { data?: string }[], locale?: string): FieldHints {
  const [kept] = uiModifications.map(({ data }) => parsed(data)).filter(isHints);
  return (kept && inLanguage(kept, locale, 'en')) ?? {};
}

function parsed(data = ''): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

function isHints(value: unknown): value is Record<string, FieldHints> {
  return isRecord(value) && Object.values(value).every((one) => isRecord(one) && areTexts(one));
}

function areTexts(hints: Record<string, unknown>): boolean {
  return Object.values(hints).every((hint) => typeof hint === 'string');
}
