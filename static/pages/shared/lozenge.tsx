import styles from './lozenge.module.css';

interface Props {
  kind?: 'neutral' | 'information' | 'success' | 'warning' | 'danger';
  children: string;
}

/** A short state in a coloured pill. */
export function Lozenge({ kind = 'neutral', children }: Props) {
  return <span className={`${styles['lozenge']} ${styles[kind]}`}>{children}</span>;
}
