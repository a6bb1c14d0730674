import type { Estimate } from '../../../../src/policy/backtest/report';
import type { Words } from '../../../shared/words';

const LIMITS = [0.2, 0.4, 0.6, 0.8] as const;
const NAMES = ['poor', 'fair', 'moderate', 'good', 'veryGood'] as const;

/** How strong an agreement is, after Altman, Practical Statistics for Medical Research (1991), p. 404. */
type Strength = (typeof NAMES)[number];

/** The name of a kappa on that scale; a limit itself belongs to the stronger name. */
export function strengthOf(kappa: number): Strength {
  const passed = LIMITS.filter((limit) => kappa >= limit).length;
  return NAMES[passed] ?? 'veryGood';
}

/** Of fewer requests a kappa says little, whatever it is. */
const ENOUGH = 10;

/** A kappa of so many requests with its interval in words: "0.62, between 0.55 and 0.69: good". */
export function kappaWords(
  { value, low, high }: Estimate,
  requests: number,
  { words, language }: { words: Words; language: string },
): string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (requests < ENOUGH || low === high) return words('backtest.kappa.few', { value: format.format(value) });
  return words('backtest.kappa', {
    value: format.format(value),
    low: format.format(low),
    high: format.format(high),
    strength: words(`backtest.strength.${strengthOf(value)}`),
  });
}
