import { type ReactNode, type RefObject, useId } from 'react';
import controls from '../controls.module.css';
import styles from './filters.module.css';

/** Filters side by side, as many to a line as there is room for. */
export function FilterRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['filters']} role="search" aria-label={label}>
      {children}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  /** What leaves the filter open. */
  any: string;
  options: readonly { value: string; label: string }[];
  change: (value: string) => void;
}

/** A filter that offers the values there are. */
export function ChoiceFilter({ label, value, any, options, change }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={controls['control']}
        value={value}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WordsProps {
  label: string;
  value: string;
  change: (value: string) => void;
  field?: RefObject<HTMLInputElement>;
  /** What Enter does. */
  enter?: () => void;
}

/** A filter by words. */
export function WordsFilter({ label, value, change, field, enter }: WordsProps) {
  const id = useId();
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="search"
        className={controls['control']}
        value={value}
        autoComplete="off"
        onChange={({ target }) => change(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') enter?.();
        }}
      />
    </div>
  );
}
