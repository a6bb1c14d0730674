import type { Cases, Changes } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import type { Words } from '../../../shared/words';
import styles from './backtest.module.css';
import { CasesButton } from '../cases/cases';

/** What this policy decides otherwise than the other one, in sentences. */
export function ChangesPart({ changes, against }: { changes: Changes; against: string }) {
  const { words } = useViewer();
  const lines = changeLines(changes, words);
  return (
    <section className={styles['part']}>
      <h3>{words('backtest.changes', { name: against })}</h3>
      {lines.length === 0 ? (
        <p>{words('backtest.changes.none')}</p>
      ) : (
        <ul className={styles['worst']}>
          {lines.map(({ title, cases }) => (
            <li key={title}>
              <strong>
                <CasesButton cases={cases} title={title} />
              </strong>{' '}
              {title}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

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
