import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface Props {
  summary: ReactNode;
  children: ReactNode;
  /** Hears whether it is open now. */
  onToggle?: (isOpen: boolean) => void;
}

/** What not every reader needs, behind a line that says what it is. */
export function Disclosure({ summary, children, onToggle }: Props) {
  return (
    <details
      className={styles['disclosure']}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
