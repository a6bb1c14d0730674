import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import { type FormWord, useFormWords } from '../form-words';
import styles from './form.module.css';

interface Props {
  label: string;
  action: string;
  type?: 'text' | 'date';
  /** Names that are taken. */
  taken: readonly string[];
  /** What is wrong with a name, where not every name will do. */
  mistake?: (name: string) => FormWord | undefined;
  add: (name: string) => void;
}

/** Adds something that is known by its name. */
export function AddNamed({ label, action, type = 'text', taken, mistake, add }: Props) {
  const words = useFormWords();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<FormWord>();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    const found = taken.includes(wanted) ? 'nameTaken' : mistake?.(wanted);
    setWrong(found);
    if (found !== undefined) return;
    add(wanted);
    setName('');
  };
  return (
    <form className={styles['inline']} onSubmit={submit}>
      <div className={styles['named']}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className={controls['control']}
          type={type}
          value={name}
          maxLength={40}
          autoComplete="off"
          aria-invalid={wrong !== undefined || undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            setName(event.target.value);
            setWrong(undefined);
          }}
        />
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {wrong !== undefined && words(wrong, { name: name.trim() })}
        </p>
      </div>
      <Button type="submit">{action}</Button>
    </form>
  );
}
