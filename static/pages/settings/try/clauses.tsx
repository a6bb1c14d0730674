import type { Tried } from '../../../../src/policy/tried';
import { useViewer } from '../../../shared/viewer';
import { Disclosure } from '../../shared/disclosure';
import { Quote } from './facts';
import styles from './try.module.css';

/** Why the severity is suggested: clauses that are met or half said first, the others on demand. */
export function Clauses({ clauses }: Pick<Tried, 'clauses'>) {
  const { words } = useViewer();
  const telling = clauses.filter(({ verdict, quote }) => verdict === 'met' || quote !== undefined);
  const others = clauses.filter((clause) => !telling.includes(clause));
  return (
    <>
      {telling.length === 0 ? <p>{words('try.clauses.none')}</p> : <List clauses={telling} />}
      {others.length > 0 && (
        <Disclosure summary={words('try.clauses.others', { count: others.length })}>
          <List clauses={others} />
        </Disclosure>
      )}
    </>
  );
}

function List({ clauses }: Pick<Tried, 'clauses'>) {
  const { words } = useViewer();
  return (
    <ul className={styles['list']}>
      {clauses.map(({ severity, clause, verdict, quote }) => (
        <li key={`${severity} ${clause}`}>
          <strong>{severity}</strong>{' '}
          {words(`agent.clause.${verdict === 'unknown' && quote !== undefined ? 'leaning' : verdict}`, {
            clause,
          })}
          <Quote quote={quote} />
        </li>
      ))}
    </ul>
  );
}
