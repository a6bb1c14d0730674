import type { Judged } from '../../../src/policy/backtest/judged';

/** What a policy decided about a request: P2, of which nothing is asked and nobody woken, unless said otherwise. */
export function decided(changes: Partial<Judged> = {}): Judged {
  return { asked: [], blocked: false, suggested: 'P2', paged: false, ...changes };
}
