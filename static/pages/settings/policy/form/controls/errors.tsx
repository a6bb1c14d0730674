import type { Problem } from '../../../../../../src/policy/parse';
import styles from './form.module.css';

/** What is wrong with a control, beside it; nothing where nothing is. */
export function Errors({ id, problems }: { id: string; problems: Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div id={id} className={styles['error']}>
      {problems.map(({ path, message }) => (
        <p key={`${path} ${message}`}>{message}</p>
      ))}
    </div>
  );
}
