import { responseUnder } from '../clock/running';
import { targetInWords, targetOf } from '../clock/target';
import type { Terms } from '../customers';
import type { RepliesPolicy } from './speaker';

/**
 * A severity's target for the first answer as a customer on these terms gets it, in words; empty for an unknown one.
 */
export function targetOfSeverity(
  policy: RepliesPolicy,
  severity: string,
  language: string,
  terms: Terms | undefined,
): string {
  const rating = policy.severities.find(({ id }) => id === severity);
  if (!rating) return '';
  const response = responseUnder(policy, rating.firstResponse, terms);
  return targetInWords(targetOf(response), language, policy.language);
}
