import type { Mistake } from '../src/policy/parse/codes';
import { mistakeInWords } from '../src/policy/parse/words';
import en from '../static/locales/policy/problems/en-US.json';

/** What is wrong and what to do about it, in English. */
export function mistakeWords(mistake: Mistake): string {
  return mistakeInWords(mistake, en);
}
