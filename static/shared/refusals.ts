import type { NoAnswer } from './ask';
import type { Words } from './words';

/** The sentence for a refusal: what happened and what to do. */
export function refusalWords(words: Words, refusal: NoAnswer): string {
  return words(`refusal.${refusal.code}`, refusal.params);
}
