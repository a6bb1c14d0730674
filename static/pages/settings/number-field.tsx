import { useId } from 'react';
import controls from '../shared/controls.module.css';
import styles from './section.module.css';

interface Props {
  label: string;
  help: string;
  min: number;
  max: number;
  /** As typed. */
  value: string;
  change: (value: string) => void;
}

/** A labelled whole number within bounds; the browser refuses a form with another one. */
export function NumberField({ label, help, min, max, value, change }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        className={controls['control']}
        required
        min={min}
        max={max}
        step={1}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
    </div>
  );
}
