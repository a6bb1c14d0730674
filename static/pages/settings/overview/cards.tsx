import type { ReactNode } from 'react';
import type { Cases } from '../../../../src/policy/backtest/report';
import type { MonthView } from '../../../../src/policy/overview';
import { useViewer } from '../../../shared/viewer';
import { CasesButton } from '../cases/cases';
import { Bar } from '../charts/bar';
import { percentIn, shareOf } from '../charts/bar-width';
import { minutesInWords } from '../minutes';
import styles from './overview.module.css';

/** The figures that matter most, each with what it is a share of. */
export function Cards({ month }: { month: MonthView }) {
  const viewer = useViewer();
  const { words } = viewer;
  const { received, completeAtFirst, asked, answered, minutesToComplete, responses } = month;
  const known = responses.met.count + responses.missed.count;
  return (
    <ul className={styles['cards']}>
      <Card title={words('overview.received')} cases={received} />
      <Card title={words('overview.complete')} cases={completeAtFirst} of={received.count} />
      <Card title={words('overview.answered')} cases={answered} of={asked.count}>
        {minutesToComplete !== undefined && (
          <p>{words('overview.median', { time: minutesInWords(minutesToComplete, viewer) })}</p>
        )}
      </Card>
      <Card title={words('overview.met')} cases={responses.met} of={known}>
        {responses.missed.count > 0 && (
          <p>
            <CasesButton cases={responses.missed} title={words('overview.missed')} />{' '}
            {words('overview.missed')}
          </p>
        )}
      </Card>
    </ul>
  );
}

interface CardProps {
  title: string;
  cases: Cases;
  /** What it is a part of; nothing where it is the whole. */
  of?: number | undefined;
  children?: ReactNode;
}

function Card({ title, cases, of, children }: CardProps) {
  const { words } = useViewer();
  return (
    <li className={styles['card']}>
      <h3>{title}</h3>
      {of === 0 ? <p>{words('overview.noneOf')}</p> : <Figure title={title} cases={cases} of={of} />}
      {children}
    </li>
  );
}

function Figure({ title, cases, of }: Pick<CardProps, 'title' | 'cases' | 'of'>) {
  const { words, language } = useViewer();
  const share = of === undefined ? undefined : shareOf(cases.count, of);
  return (
    <>
      <p className={styles['figure']}>
        <CasesButton cases={cases} title={title} />
        {of !== undefined && (
          <span className={styles['of']}>
            {words('overview.ofAll', { of, share: percentIn(language)(share) })}
          </span>
        )}
      </p>
      {of !== undefined && <Bar share={share} />}
    </>
  );
}
