import { type FormEvent, useId, useState } from 'react';
import type { BacktestView } from '../../../../src/calls/backtest';
import type { EditorView } from '../../../../src/calls/policy';
import { MOST_TRIED } from '../../../../src/policy/limits';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import { NumberField } from '../number-field';
import { Refused } from '../refused';
import section from '../section.module.css';
import { useAsking } from '../use-asking';
import { textsOf, type Which, WhichText } from '../which-text';

/** Requests that agents are done with, of a quarter: enough to say something, recent enough to matter. */
const JQL = 'statusCategory = Done AND created >= -90d';

/** What to try and on which requests. */
export function StartForm({ editor, started }: { editor: EditorView; started: (run: BacktestView) => void }) {
  const { words } = useViewer();
  const id = useId();
  const texts = textsOf(editor);
  const [which, setWhich] = useState<Which>(texts.draft === undefined ? 'published' : 'draft');
  const [jql, setJql] = useState(JQL);
  const [most, setMost] = useState('1000');
  const { busy, refusal, make } = useAsking();
  const start = async (event: FormEvent) => {
    event.preventDefault();
    const source = texts[which] ?? '';
    const answer = await make('startBacktest', { jql: jql.trim(), most: Number(most), source });
    if (answer) started(answer.run);
  };
  return (
    <form className={section['form']} onSubmit={(event) => void start(event)}>
      <WhichText texts={texts} value={which} change={setWhich} />
      <div className={section['field']}>
        <label className={section['label']} htmlFor={id}>
          {words('backtest.jql')}
        </label>
        <input
          id={id}
          className={controls['control']}
          value={jql}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setJql(target.value)}
        />
        <p id={`${id}-help`} className={section['help']}>
          {words('backtest.jql.help')}
        </p>
      </div>
      <NumberField
        label={words('backtest.most')}
        help={words('backtest.most.help')}
        min={1}
        max={MOST_TRIED}
        value={most}
        change={setMost}
      />
      <Button look="primary" type="submit" busy={busy !== undefined}>
        {words('backtest.start')}
      </Button>
      <Refused refusal={refusal} />
    </form>
  );
}
