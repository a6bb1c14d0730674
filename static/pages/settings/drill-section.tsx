import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { useNow } from '../shared/use-now';
import { DrillReport } from './drill-report';
import { Outcome } from './outcome';
import styles from './section.module.css';
import { useGoTo } from './tab-names';
import { type Settings, useChanges } from './use-changes';

/** The rehearsal: when the next one is, a way to start one now, and what the last one found. */
export function DrillSection({ settings }: { settings: Settings }) {
  const { words } = useViewer();
  const { drill } = settings.view;
  return (
    <section className={styles['section']} aria-labelledby="drill-title">
      <h2 id="drill-title" className={styles['title']} tabIndex={-1}>
        {words('drill.title')}
      </h2>
      <p className={styles['subtle']}>{words('drill.about')}</p>
      {drill ? (
        <Drill drill={drill} settings={settings} />
      ) : (
        <NoDrill hasPolicy={settings.view.policy !== undefined} />
      )}
    </section>
  );
}

function NoDrill({ hasPolicy }: { hasPolicy: boolean }) {
  const { words } = useViewer();
  const goTo = useGoTo();
  return (
    <>
      <p>{words(hasPolicy ? 'drill.none' : 'drill.none.yet')}</p>
      <div className={styles['buttons']}>
        <Button onClick={() => goTo('policy')}>{words('which.none.go')}</Button>
      </div>
    </>
  );
}

interface Props {
  drill: NonNullable<Settings['view']['drill']>;
  settings: Settings;
}

function Drill({ drill: { ladder, next, last }, settings }: Props) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const changes = useChanges(settings);
  const isRunning = last?.state === 'running';
  return (
    <>
      <p>{words('drill.next', { ladder, moment: times.moment(Date.parse(next), now) })}</p>
      <div className={styles['buttons']}>
        <Button
          busy={isRunning || changes.busy === 'startDrill'}
          aria-describedby="drill-help"
          onClick={() => void changes.make('startDrill', {})}
        >
          {words('drill.start')}
        </Button>
        <p id="drill-help" className={styles['help']}>
          {words('drill.startHelp')}
        </p>
      </div>
      <Outcome changes={changes} of="startDrill" done={isRunning ? words('drill.begun') : undefined} />
      {last ? <DrillReport drill={last} /> : <p>{words('drill.never')}</p>}
    </>
  );
}
