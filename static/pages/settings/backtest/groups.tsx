import type { Group } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import { Bar } from '../charts/bar';
import { percentIn } from '../charts/bar-width';
import charts from '../charts/charts.module.css';
import { Disclosure } from '../../shared/disclosure';
import { figureIn } from '../roster/figure';
import styles from './backtest.module.css';
import { CasesButton } from '../cases/cases';
import { kappaWords } from './kappa';

/** Agreement group by group, those with the most requests first. */
export function Groups({ title, groups }: { title: string; groups: readonly Group[] }) {
  const { words } = useViewer();
  if (groups.length === 0) return null;
  const sorted = groups.toSorted((one, other) => other.agreement.requests - one.agreement.requests);
  return (
    <Disclosure summary={words('backtest.group.open', { title, count: groups.length })}>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        <table className={charts['chart']}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words('backtest.head.name')}</th>
              <th scope="col" className={charts['figure']}>
                {words('backtest.head.requests')}
              </th>
              <th scope="col" className={charts['figure']}>
                {words('backtest.head.same')}
              </th>
              <td className={charts['slim']} />
              <th scope="col">{words('backtest.head.kappa')}</th>
              <th scope="col">{words('backtest.head.missed')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((group) => (
              <GroupRow key={group.name} group={group} />
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function GroupRow({ group: { name, agreement } }: { group: Group }) {
  const { words, language } = useViewer();
  const { requests, same, kappa, missed } = agreement;
  const shown = name === '' ? words('backtest.group.none') : name;
  return (
    <tr>
      <th scope="row">{shown}</th>
      <td className={charts['figure']}>{figureIn(language)(requests)}</td>
      <td className={charts['figure']}>{percentIn(language)(same)}</td>
      <td className={charts['slim']}>
        <Bar share={same} />
      </td>
      <td>{kappa ? kappaWords(kappa, requests, { words, language }) : '–'}</td>
      <td>
        <CasesButton cases={missed} title={words('backtest.group.missed', { name: shown })} />
      </td>
    </tr>
  );
}
