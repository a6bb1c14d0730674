import type { Problem } from '../../../../../../src/policy/parse';
import { useMistakesHere } from '../use-mistakes-here';
import styles from './form.module.css';
import { Prose } from './prose';

/** What is wrong with a control, beside it; nothing where nothing is. */
export function Errors({ id, problems }: { id: string; problems: Problem[] }) {
  const tell = useMistakesHere();
  if (problems.length === 0) return null;
  return (
    <div id={id} className={styles['error']}>
      {problems.map((problem) => {
        const said = tell(problem);
        return (
          <p key={`${problem.path} ${said}`}>
            <Prose text={said} />
          </p>
        );
      })}
    </div>
  );
}
