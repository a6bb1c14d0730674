import { useId } from 'react';
import { signalValues, type SignalName } from '../../../../../../src/policy/schema/signals';
import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asRecord } from '../plain';
import { ConditionSentence } from './condition-sentence';
import { signalInWords, signalNames, valueInWords, valuesOf } from './condition-words';
import styles from './severities.module.css';

/** A condition: the sentence it makes, a row of chips for each thing it asks about, and a way to ask about more. */
export function ConditionEditor({ path }: { path: Path }) {
  const words = useFormWords();
  const { draft } = useForm();
  const id = useId();
  const condition = draft.value(path);
  const used = signalNames.filter((signal) => Object.hasOwn(asRecord(condition), signal));
  const rest = signalNames.filter((signal) => !used.includes(signal));
  return (
    <GroupFrame path={path} isWhole>
      <ConditionSentence condition={condition} />
      {used.map((signal) => (
        <SignalRow key={signal} path={path} signal={signal} />
      ))}
      {rest.length > 0 && (
        <div className={form['inline']}>
          <label htmlFor={id}>{words('condition.add')}</label>
          <select
            id={id}
            className={`${controls['control']} ${styles['add']}`}
            value=""
            onChange={({ target }) => {
              const signal = rest.find((one) => one === target.value);
              if (signal) draft.set([...path, signal], signalValues[signal][0]);
            }}
          >
            <option value="">{words('choose')}</option>
            {rest.map((signal) => (
              <option key={signal} value={signal}>
                {signalInWords(signal, words)}
              </option>
            ))}
          </select>
        </div>
      )}
    </GroupFrame>
  );
}

/** The values of one signal as chips; any of the chosen ones is enough. */
function SignalRow({ path, signal }: { path: Path; signal: SignalName }) {
  const words = useFormWords();
  const { draft } = useForm();
  const here = [...path, signal];
  const chosen = valuesOf(draft.value(path), signal);
  const name = signalInWords(signal, words);
  const toggle = (value: string) => {
    const next = signalValues[signal].filter((one) => (one === value) !== chosen.includes(one));
    const [only] = next;
    if (only === undefined) draft.remove(here);
    else draft.set(here, next.length === 1 ? only : next);
  };
  return (
    <div id={idOf(here)} className={styles['signal']} role="group" aria-label={name} tabIndex={-1}>
      <span className={styles['question']}>{name}</span>
      <span className={styles['chips']}>
        {signalValues[signal].map((value) => (
          <button
            key={value}
            type="button"
            className={styles['chip']}
            aria-pressed={chosen.includes(value)}
            onClick={() => toggle(value)}
          >
            {valueInWords(signal, value, words)}
          </button>
        ))}
      </span>
      <Button look="link" aria-label={words('removeNamed', { name })} onClick={() => draft.remove(here)}>
        {words('remove')}
      </Button>
    </div>
  );
}
