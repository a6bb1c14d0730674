import type { Cases, Changes } from '../../../../src/policy/backtest/report';
import type { Words } from '../../../shared/words';

/** What differs, each with its requests; what concerns none is left out. */
export function changeLines(changes: Changes, words: Words): { title: string; cases: Cases }[] {
  const byFact = (facts: Record<string, Cases>, word: 'askedMore' | 'askedLess') =>
    Object.entries(facts).map(([fact, cases]) => ({
      title: words(`backtest.change.${word}`, { fact }),
      cases,
    }));
  return [
    ...changes.suggested.map(({ from, to, cases }) => ({
      title: words('backtest.change.suggested', { from, to }),
      cases,
    })),
    { title: words('backtest.change.pagedMore'), cases: changes.pagedMore },
    { title: words('backtest.change.pagedLess'), cases: changes.pagedLess },
    { title: words('backtest.change.dueEarlier'), cases: changes.dueEarlier },
    { title: words('backtest.change.dueLater'), cases: changes.dueLater },
    ...byFact(changes.askedMore, 'askedMore'),
    ...byFact(changes.askedLess, 'askedLess'),
  ].filter(({ cases }) => cases.count > 0);
}
