import type { Tried } from '../../../../src/policy/tried';
import { useViewer } from '../../../shared/viewer';
import { Lozenge } from '../../shared/lozenge';
import styles from './try.module.css';

const LOOKS = { present: 'success', thin: 'warning', placeholder: 'warning', absent: 'neutral' } as const;

/** Each fact with its level, how the request stands on it, and the customer's own words for it. */
export function Facts({ facts, unknown }: Pick<Tried, 'facts' | 'unknown'>) {
  const { words } = useViewer();
  if (unknown.requestType !== undefined)
    return <p>{words('try.unknown.requestType', { name: unknown.requestType })}</p>;
  if (facts.length === 0) return <p>{words('try.facts.none')}</p>;
  return (
    <ul className={styles['list']}>
      {facts.map(({ fact, label, level, state, quote }) => (
        <li key={fact}>
          {words(`agent.level.${level}`, { fact: label })}{' '}
          <Lozenge kind={state === 'absent' && level === 'required' ? 'danger' : LOOKS[state]}>
            {words(`agent.fact.${state}`)}
          </Lozenge>
          <Quote quote={quote} />
        </li>
      ))}
    </ul>
  );
}

/** The customer's own words, as a quotation. */
export function Quote({ quote }: { quote: string | undefined }) {
  const { words } = useViewer();
  if (quote === undefined) return null;
  return <q className={styles['quote']}>{words('agent.quote', { quote })}</q>;
}
