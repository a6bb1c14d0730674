import type { ReactNode } from 'react';
import controls from '../shared/controls.module.css';
import styles from './section.module.css';

interface Props {
  /** Unique on the page. */
  id: string;
  /** Its name within the form. */
  name: string;
  label: string;
  help: string;
  error: string | undefined;
  isSecret: boolean;
  /** What to choose from, with its words; free text without. */
  choices?: { value: string; label: string }[] | undefined;
  value: string;
  change: (value: string) => void;
}

/** One labelled control with its help, and what is wrong with its answer. */
export function Field({ id, label, help, error, choices, isSecret, change, ...rest }: Props) {
  const control = {
    ...rest,
    id,
    className: controls['control'],
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': error === undefined ? `${id}-help` : `${id}-help ${id}-error`,
  };
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {choices ? (
        <select {...control} onChange={(event) => change(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          type={isSecret ? 'password' : 'text'}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <Notes id={id} help={help} error={error} />
    </div>
  );
}

function Notes({ id, help, error }: Pick<Props, 'id' | 'help' | 'error'>): ReactNode {
  return (
    <>
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
