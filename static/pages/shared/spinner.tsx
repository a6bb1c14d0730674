import styles from './spinner.module.css';

/** A turning ring; for the eye only, so the words beside it must say what is going on. */
export function Spinner() {
  return <span className={styles['spinner']} aria-hidden="true" />;
}
