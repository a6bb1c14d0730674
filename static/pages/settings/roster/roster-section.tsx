import type { RosterView as Loaded } from '../../../../src/calls/roster';
import { useLive } from '../../../shared/use-live';
import { useViewer } from '../../../shared/viewer';
import { Waiting } from '../../shared/waiting';
import styles from '../section.module.css';
import { SiteChecklist } from '../site-checklist';
import { ReadingBar } from './reading-bar';
import { ReportNote } from './report-note';
import { Roster } from './roster';
import { useReading } from './use-reading';

/** The desk's customers against their organisations' domains. They are read from Jira once that is asked for. */
export function RosterSection() {
  const { words } = useViewer();
  const { data: roster, refusal, reload } = useLive('loadRoster', () => undefined);
  return (
    <section className={styles['section']} aria-labelledby="roster-title">
      <h2 id="roster-title" className={styles['title']} tabIndex={-1}>
        {words('roster.title')}
      </h2>
      <p className={styles['subtle']}>{words('roster.about')}</p>
      {roster ? <Opened roster={roster} /> : <Waiting refusal={refusal} retry={reload} />}
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
