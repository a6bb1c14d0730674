import type { ReactNode } from 'react';
import styles from './policy-editor.module.css';

interface Props {
  while: boolean;
  children: ReactNode;
}

/** What takes no input for a moment, because it is about to be replaced. */
export function Waits({ while: isWaiting, children }: Props) {
  return (
    <div className={styles['waits']} {...(isWaiting && { inert: '' })}>
      {children}
    </div>
  );
}
