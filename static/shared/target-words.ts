import { type Target, targetInWords } from '../../src/policy/clock/target';
import type { Language } from './words';

/** How long an answer may take, in the reader's language; in English where only the words are known. */
export function targetWords(
  { target, amount, unit }: { target: string } & Partial<Target>,
  language: Language,
): string {
  if (amount === undefined || unit === undefined) return target;
  return targetInWords({ amount, unit }, language);
}
