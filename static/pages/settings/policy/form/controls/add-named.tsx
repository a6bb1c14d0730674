import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import { useFormWords } from '../form-words';
import styles from './form.module.css';

interface Props {
  label: string;
  action: string;
  type?: 'text' | 'date';
  /** Names that are taken. */
  taken: readonly string[];
  add: (name: string) => void;
}

/** Adds something that is known by its name. */
export function AddNamed({ label, action, type = 'text', taken, add }: Props) {
  const words = useFormWords();
  const [name, setName] = useState('');
  const [isTaken, setTaken] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    setTaken(taken.includes(wanted));
    if (wanted === '' || taken.includes(wanted)) return;
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
          aria-invalid={isTaken || undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            setName(event.target.value);
            setTaken(false);
          }}
        />
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {isTaken && words('nameTaken', { name: name.trim() })}
        </p>
      </div>
      <Button type="submit">{action}</Button>
    </form>
  );
}
