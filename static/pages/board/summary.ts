import type { Words } from '../../shared/words';
import { type Run, tally } from './run';

/** What came of a run, in a sentence for each way it went. */
export function summaryOf(run: Run, words: Words): string {
  const counts = tally(run);
  const told = (['accepted', 'refused', 'unsure', 'open'] as const).filter((what) => counts[what] > 0);
  return told.map((what) => words(`board.sum.${what}`, { count: counts[what] })).join(' ');
}
