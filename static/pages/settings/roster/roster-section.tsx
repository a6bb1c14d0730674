import { type SyntheticEvent, useState } from 'react';
import type { RosterView as Loaded } from '../../../../src/calls/roster';
import { ask, type NoAnswer } from '../../../shared/ask';
import { useViewer } from '../../../shared/viewer';
import { Waiting } from '../../shared/waiting';
import styles from '../section.module.css';
import { SiteChecklist } from '../site-checklist';
import { ReadingBar } from './reading-bar';
import { ReportNote } from './report-note';
import { Roster } from './roster';
import { useReading } from './use-reading';

/** The desk's customers against their organisations' domains. Nothing is asked of Jira before it is opened. */
export function RosterSection() {
  const { words } = useViewer();
  const { roster, refusal, load } = useRoster();
  const open = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open && roster === undefined) load();
  };
  return (
    <section className={styles['section']} aria-labelledby="roster-title">
      <h2 id="roster-title" className={styles['title']} tabIndex={-1}>
        {words('roster.title')}
      </h2>
      <p className={styles['subtle']}>{words('roster.about')}</p>
      <details className={styles['others']} onToggle={open}>
        <summary>{words('roster.open')}</summary>
        <div className={styles['cards']}>
          {roster ? <Opened roster={roster} /> : <Waiting refusal={refusal} retry={load} />}
        </div>
      </details>
    </section>
  );
}

function Opened({ roster }: { roster: Loaded }) {
  const reader = useReading();
  return (
    <>
      {roster.report && <ReportNote report={roster.report} />}
      <ReadingBar roster={roster} reader={reader} />
      {reader.progress && <Roster {...reader} progress={reader.progress} />}
      <SiteChecklist roster={roster} />
    </>
  );
}

function useRoster() {
  const [roster, setRoster] = useState<Loaded>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const load = () => {
    setRefusal(undefined);
    void ask('loadRoster', {}).then((asked) => {
      if (asked.ok) setRoster(asked.data);
      else setRefusal(asked.refusal);
    });
  };
  return { roster, refusal, load };
}
