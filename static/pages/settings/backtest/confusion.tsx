import type { Cases, Side } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import { Bar } from '../charts/bar';
import { shareOf } from '../charts/bar-width';
import styles from './backtest.module.css';
import { CasesButton } from '../cases/cases';

const NONE: Cases = { count: 0, keys: [] };

/** Where requests ended (rows) against what was suggested (columns); what agrees stands on the diagonal, framed. */
export function Confusion({ side: { levels, agreement } }: { side: Side }) {
  const { words } = useViewer();
  if (agreement.requests === 0) return null;
  const title = words('backtest.confusion');
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      <p className={styles['subtle']}>{words('backtest.confusion.about')}</p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{words('backtest.confusion.corner')}</th>
              {levels.map((level) => (
                <th key={level} scope="col">
                  {words('backtest.confusion.suggested', { level })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((ended, row) => (
              <tr key={ended}>
                <th scope="row">{words('backtest.confusion.ended', { level: ended })}</th>
                {levels.map((suggested, column) => (
                  <Cell
                    key={suggested}
                    cases={agreement.confusion[row]?.[column] ?? NONE}
                    of={rowSum(agreement.confusion[row])}
                    title={words('backtest.confusion.cell', { ended, suggested })}
                    agrees={row === column}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ cases, of, title, agrees }: { cases: Cases; of: number; title: string; agrees: boolean }) {
  return (
    <td className={agrees ? styles['agrees'] : undefined}>
      <CasesButton cases={cases} title={title} />
      <Bar share={shareOf(cases.count, of)} />
    </td>
  );
}

function rowSum(row: readonly Cases[] = []): number {
  return row.reduce((sum, { count }) => sum + count, 0);
}
