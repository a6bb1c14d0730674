import { useState } from 'react';
import { isSame } from '../../../../../../src/policy/difference/same';
import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { Errors } from '../controls/errors';
import form from '../controls/form.module.css';
import { notesOf } from '../controls/notes';
import { useForm, write } from '../form-context';
import { choiceWords, useFormWords } from '../form-words';
import { idOf } from '../paths';
import { problemsAt } from '../problems';
import styles from './severities.module.css';
import { type TypedTarget, targetUnits, typedTarget, writtenTarget } from './target-amount';

/** A target as a number with its unit; `path` is that of the whole target. */
export function TargetControl({ path }: { path: Path }) {
  const words = useFormWords();
  const { problems } = useForm();
  const { target, change } = useTarget(path);
  const key = target.unit === 'days' ? 'businessDays' : 'minutes';
  const id = idOf([...path, key]);
  const wrong = problemsAt(problems, [...path, key]);
  return (
    <div className={form['field']}>
      <label className={form['label']} htmlFor={id}>
        {words('target')}
      </label>
      <div className={styles['amount']}>
        <input
          id={id}
          className={controls['control']}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={target.amount}
          {...notesOf(id, wrong)}
          onChange={(event) => change({ ...target, amount: event.target.value })}
        />
        <select
          className={controls['control']}
          aria-label={words('target.unit')}
          value={target.unit}
          onChange={(event) => {
            const unit = targetUnits.find((one) => one === event.target.value);
            if (unit) change({ ...target, unit });
          }}
        >
          {targetUnits.map((unit) => (
            <option key={unit} value={unit}>
              {choiceWords(words, 'target', unit)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-help`} className={form['help']}>
        {words('target.help')}
      </p>
      <Errors id={`${id}-error`} problems={wrong} />
    </div>
  );
}

/** The unit stays as it was chosen: what is typed as 60 minutes on the way to 600 is no hour. */
function useTarget(path: Path) {
  const { draft } = useForm();
  const keys = { minutes: [...path, 'minutes'], businessDays: [...path, 'businessDays'] };
  const [minutes, businessDays] = [draft.value(keys.minutes), draft.value(keys.businessDays)];
  const [typed, setTyped] = useState(() => typedTarget({ minutes, businessDays }));
  const meant = writtenTarget(typed);
  // The target was changed elsewhere, such as in the text.
  const isTyped = isSame([meant.minutes, meant.businessDays], [minutes, businessDays]);
  const change = (target: TypedTarget) => {
    setTyped(target);
    const written = writtenTarget(target);
    write(draft, keys.minutes, written.minutes);
    write(draft, keys.businessDays, written.businessDays);
  };
  return { target: isTyped ? typed : typedTarget({ minutes, businessDays }), change };
}
