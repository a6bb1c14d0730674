import { type FormEvent, useState } from 'react';
import type { ShadowView } from '../../../../src/calls/backtest';
import type { EditorView } from '../../../../src/calls/policy';
import { useLive } from '../../../shared/use-live';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { useNow } from '../../shared/use-now';
import { Waiting } from '../../shared/waiting';
import { NumberField } from '../number-field';
import { Refused } from '../refused';
import { figureIn } from '../roster/figure';
import section from '../section.module.css';
import { useAsking } from '../use-asking';
import { textsOf, type Which, WhichText } from '../which-text';
import { ReportView } from './report-view';

const LONGEST = 31;

/** A policy that watches what comes without touching it. */
export function ShadowSection({ editor }: { editor: EditorView }) {
  const { words } = useViewer();
  const { data, refusal, reload, accept } = useLive('loadShadow', () => undefined);
  const shadow = data?.shadow;
  const take = (fresh: ShadowView) => accept({ shadow: fresh });
  return (
    <section className={section['section']} aria-labelledby="shadow-title">
      <h2 id="shadow-title" className={section['title']} tabIndex={-1}>
        {words('shadow.title')}
      </h2>
      <p className={section['subtle']}>{words('shadow.about')}</p>
      {data === undefined && <Waiting refusal={refusal} retry={reload} />}
      {shadow && <Watching shadow={shadow} accept={take} />}
      {data && shadow?.state !== 'running' && <ShadowForm editor={editor} started={take} />}
      {shadow && shadow.report.requests > 0 && (
        <ReportView report={shadow.report} organisations={shadow.organisations} file="shadow" />
      )}
    </section>
  );
}

function Watching({ shadow, accept }: { shadow: ShadowView; accept: (shadow: ShadowView) => void }) {
  const { words, times, language } = useViewer();
  const now = useNow(60_000);
  const { busy, refusal, make } = useAsking();
  const stop = async () => {
    const answer = await make('stopShadow', {});
    if (answer) accept(answer.shadow);
  };
  return (
    <>
      <p role="status">
        {words(`shadow.state.${shadow.state}`, {
          name: shadow.policy,
          by: shadow.by || words('record.somebody'),
          from: times.moment(Date.parse(shadow.startedAt), now),
          until: times.moment(Date.parse(shadow.until), now),
          count: figureIn(language)(shadow.report.requests),
        })}
      </p>
      {shadow.latest !== undefined && (
        <p>{words('shadow.latest', { count: figureIn(language)(shadow.latest) })}</p>
      )}
      {shadow.state === 'running' && (
        <div className={section['buttons']}>
          <Button busy={busy !== undefined} onClick={() => void stop()}>
            {words('shadow.stop')}
          </Button>
        </div>
      )}
      <Refused refusal={refusal} />
    </>
  );
}

function ShadowForm({ editor, started }: { editor: EditorView; started: (shadow: ShadowView) => void }) {
  const { words } = useViewer();
  const texts = textsOf(editor);
  const [which, setWhich] = useState<Which>(texts.draft === undefined ? 'published' : 'draft');
  const [days, setDays] = useState('7');
  const { busy, refusal, make } = useAsking();
  const start = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await make('startShadow', { source: texts[which] ?? '', days: Number(days) });
    if (answer) started(answer.shadow);
  };
  return (
    <form className={section['form']} onSubmit={(event) => void start(event)}>
      <WhichText texts={texts} value={which} change={setWhich} />
      <NumberField
        label={words('shadow.days')}
        help={words('shadow.days.help')}
        min={1}
        max={LONGEST}
        value={days}
        change={setDays}
      />
      <Button type="submit" busy={busy !== undefined}>
        {words('shadow.start')}
      </Button>
      <Refused refusal={refusal} />
    </form>
  );
}
