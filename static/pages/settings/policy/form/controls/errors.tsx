import type { Problem } from '../../../../../../src/policy/parse';
import { useMistakeWords } from '../../../mistake-words';
import styles from './form.module.css';

/** What is wrong with a control, beside it; nothing where nothing is. */
export function Errors({ id, problems }: { id: string; problems: Problem[] }) {
  const tell = useMistakeWords();
  if (problems.length === 0) return null;
  return (
    <div id={id} className={styles['error']}>
      {problems.map((problem) => {
        const said = tell(problem);
        return <p key={`${problem.path} ${said}`}>{said}</p>;
      })}
    </div>
  );
}
