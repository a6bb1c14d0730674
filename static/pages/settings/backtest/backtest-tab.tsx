import { useState } from 'react';
import type { BacktestView } from '../../../../src/calls/backtest';
import type { EditorView } from '../../../../src/calls/policy';
import { useLive } from '../../../shared/use-live';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Waiting } from '../../shared/waiting';
import section from '../section.module.css';
import { NothingToTry } from './nothing-to-try';
import { ReportView } from './report-view';
import { RunBar } from './run-bar';
import { ShadowSection } from './shadow-section';
import { StartForm } from './start-form';

const WHILE_IT_RUNS = 3_000;

/** Trying a policy on many requests: those that are done with, and those that are still to come. */
export function BacktestTab() {
  const { data: editor, refusal, reload } = useLive('loadEditor', () => undefined);
  if (!editor) return <Waiting refusal={refusal} retry={reload} />;
  if (!editor.published && !editor.draft) return <NothingToTry />;
  return (
    <>
      <BacktestSection editor={editor} />
      <ShadowSection editor={editor} />
    </>
  );
}

function BacktestSection({ editor }: { editor: EditorView }) {
  const { words } = useViewer();
  const { data, refusal, reload, accept } = useLive('loadBacktest', pause);
  const [isAnew, setAnew] = useState(false);
  const run = data?.run;
  const take = (fresh: BacktestView) => {
    accept({ run: fresh });
    setAnew(false);
  };
  return (
    <section className={section['section']} aria-labelledby="backtest-title">
      <h2 id="backtest-title" className={section['title']} tabIndex={-1}>
        {words('backtest.title')}
      </h2>
      <p className={section['subtle']}>{words('backtest.about')}</p>
      {data === undefined && <Waiting refusal={refusal} retry={reload} />}
      {data && (run === undefined || isAnew) && <StartForm editor={editor} started={take} />}
      {run && <Run run={run} accept={take} anew={isAnew ? undefined : () => setAnew(true)} />}
    </section>
  );
}

interface RunProps {
  run: BacktestView;
  accept: (run: BacktestView) => void;
  /** Asks for another run; undefined where one is being asked for. */
  anew: (() => void) | undefined;
}

function Run({ run, accept, anew }: RunProps) {
  const { words } = useViewer();
  const goesOn = run.state === 'running' || run.state === 'paused';
  return (
    <>
      <RunBar run={run} accept={accept} />
      {!goesOn && anew && (
        <div className={section['buttons']}>
          <Button onClick={anew}>{words('backtest.anew')}</Button>
        </div>
      )}
      {run.report.requests > 0 && (
        <ReportView report={run.report} organisations={run.organisations} file="backtest" />
      )}
    </>
  );
}

function pause(answer: { run?: BacktestView } | undefined): number | undefined {
  return answer?.run?.state === 'running' ? WHILE_IT_RUNS : undefined;
}
