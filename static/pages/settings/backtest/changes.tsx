import type { Changes } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import styles from './backtest.module.css';
import { changeLines } from './change-lines';
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
