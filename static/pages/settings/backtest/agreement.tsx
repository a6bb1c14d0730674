import type { Agreement, Side } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import { percentIn } from '../charts/bar-width';
import charts from '../charts/charts.module.css';
import { figureIn } from '../roster/figure';
import styles from './backtest.module.css';
import { CasesButton } from '../cases/cases';
import { kappaWords } from './kappa';

interface Props {
  side: Side;
  against: Side | undefined;
}

/** How far the suggestions agree with the severity that agents ended at: the worst misses first. */
export function AgreementPart({ side, against }: Props) {
  const { words, language } = useViewer();
  const { agreement, levels } = side;
  const figure = figureIn(language);
  const top = levels[0] ?? '';
  if (agreement.requests === 0)
    return <p>{words('backtest.nothingToCompare', { count: figure(agreement.unknown) })}</p>;
  return (
    <section className={styles['part']}>
      <h3>{words('backtest.agreement')}</h3>
      <ul className={styles['worst']}>
        <li>
          <strong>
            <CasesButton cases={agreement.missed} title={words('backtest.missed', { level: top })} />
          </strong>{' '}
          {words('backtest.missed', { level: top })}
        </li>
        <li>
          <strong>
            <CasesButton cases={agreement.falseAlarms} title={words('backtest.false', { level: top })} />
          </strong>{' '}
          {words('backtest.false', { level: top })}
        </li>
      </ul>
      <Figures agreement={agreement} title={words('backtest.tried', { name: side.name })} />
      {against && against.agreement.requests > 0 && (
        <Figures agreement={against.agreement} title={words('backtest.published', { name: against.name })} />
      )}
      <p className={styles['subtle']}>
        {words('backtest.scale')}
        {agreement.unknown > 0 && ` ${words('backtest.unknown', { count: figure(agreement.unknown) })}`}
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words('backtest.perLevel')}>
        <PerLevel agreement={agreement} />
      </div>
    </section>
  );
}

function Figures({ agreement, title }: { agreement: Agreement; title: string }) {
  const { words, language } = useViewer();
  const { same, kappa, weighted, requests } = agreement;
  return (
    <dl className={styles['figures']}>
      <dt>{title}</dt>
      <dd>
        {words('backtest.same', {
          share: percentIn(language)(same),
          count: figureIn(language)(requests),
        })}
      </dd>
      {kappa && (
        <dd>{words('backtest.cohen', { kappa: kappaWords(kappa, requests, { words, language }) })}</dd>
      )}
      {weighted && (
        <dd>{words('backtest.weighted', { kappa: kappaWords(weighted, requests, { words, language }) })}</dd>
      )}
    </dl>
  );
}

function PerLevel({ agreement: { perLevel } }: { agreement: Agreement }) {
  const { words, language } = useViewer();
  const percent = percentIn(language);
  return (
    <table className={charts['chart']}>
      <caption>{words('backtest.perLevel')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('backtest.head.level')}</th>
          <th scope="col" className={charts['figure']}>
            {words('backtest.head.ended')}
          </th>
          <th scope="col" className={charts['figure']}>
            {words('backtest.head.found')}
          </th>
          <th scope="col" className={charts['figure']}>
            {words('backtest.head.right')}
          </th>
        </tr>
      </thead>
      <tbody>
        {perLevel.map(({ level, requests, found, right }) => (
          <tr key={level}>
            <th scope="row">{level}</th>
            <td className={charts['figure']}>{figureIn(language)(requests)}</td>
            <td className={charts['figure']}>{percent(found)}</td>
            <td className={charts['figure']}>{percent(right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
