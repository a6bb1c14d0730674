import type { ReactNode } from 'react';
import styles from './message.module.css';

interface Props {
  kind: 'information' | 'success' | 'warning' | 'danger' | 'discovery';
  title?: string;
  /** `alert` interrupts a screen reader, `status` waits its turn; neither where the text was there from the start. */
  role?: 'alert' | 'status';
  /** One paragraph; whoever has more to show hands in `children`. */
  text?: string;
  children?: ReactNode;
}

/** A coloured section with a heading, as Atlassian's section message. */
export function Message({ kind, title, role, text, children }: Props) {
  return (
    <section className={`${styles['message']} ${styles[kind]}`} role={role}>
      {title !== undefined && <h3>{title}</h3>}
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}
