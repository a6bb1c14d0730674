import { useRef } from 'react';
import type { BacktestView, Steering } from '../../../../src/calls/backtest';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Message } from '../../shared/message';
import { useNow } from '../../shared/use-now';
import { Refused } from '../refused';
import { useAsking } from '../use-asking';
import styles from './backtest.module.css';
import { standing } from './run-words';

const WAYS: Readonly<Record<BacktestView['state'], readonly Steering[]>> = {
  running: ['pause', 'cancel'],
  paused: ['go-on', 'cancel'],
  done: [],
  cancelled: [],
  failed: [],
};

/** Only Jira may do better the next time. */
function waysOf({ state, why }: BacktestView): readonly Steering[] {
  return state === 'failed' && why?.code === 'jira' ? ['go-on'] : WAYS[state];
}

interface Props {
  run: BacktestView;
  accept: (run: BacktestView) => void;
}

/** How far a back-test has come, and how to hold it, go on and end it. */
export function RunBar({ run, accept }: Props) {
  const viewer = useViewer();
  const { words, times } = viewer;
  const now = useNow(60_000);
  const { busy, refusal, make } = useAsking();
  const status = useRef<HTMLParagraphElement>(null);
  const steer = async (to: Steering) => {
    const answer = await make('steerBacktest', { to });
    if (!answer) return;
    accept(answer.run);
    // The button that was pressed goes away with the run.
    if (to === 'cancel') status.current?.focus();
  };
  return (
    <div className={styles['run']}>
      <p className={styles['subtle']}>
        {words('backtest.started', {
          by: run.by || words('record.somebody'),
          moment: times.moment(Date.parse(run.startedAt), now),
          jql: run.jql,
        })}
      </p>
      <progress
        aria-label={words('backtest.progress')}
        max={Math.max(run.of, run.judged, 1)}
        value={run.judged}
      />
      <p role="status" ref={status} tabIndex={-1}>
        {standing(run, viewer, now)}
      </p>
      {run.state === 'failed' && <Failed run={run} />}
      <div className={styles['buttons']}>
        {waysOf(run).map((way, place) => (
          // By its place: who paused has the focus on what goes on.
          <Button key={place} busy={busy !== undefined} onClick={() => void steer(way)}>
            {words(`backtest.steer.${way}`)}
          </Button>
        ))}
      </div>
      <Refused refusal={refusal} />
    </div>
  );
}

function Failed({ run: { why } }: { run: BacktestView }) {
  const { words } = useViewer();
  return (
    <Message
      kind="danger"
      title={words('backtest.failed')}
      text={words(`backtest.failed.${why?.code ?? 'jira'}`, { message: why?.message ?? '' })}
    />
  );
}
