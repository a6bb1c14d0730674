import type { Problem } from '../../../../../src/policy/parse';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { useMistakeWords } from '../../mistake-words';
import { useForm } from './form-context';
import { useFormWords } from './form-words';
import { placeInWords } from './place-in-words';
import styles from './policy-form.module.css';

interface Props {
  problems: Problem[];
  lead: (path: string) => void;
}

/** Everything that is wrong, each a way to its control. */
export function ProblemList({ problems, lead }: Props) {
  const words = useFormWords();
  const tell = useMistakeWords();
  const { language } = useViewer();
  const { draft, root } = useForm();
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? words('problem') : words('problems', { count: problems.length });
  return (
    <Message kind="warning" title={title}>
      <ul className={styles['problems']}>
        {problems.map((problem) => {
          const { path } = problem;
          const said = tell(problem);
          return (
            <li key={`${path} ${said}`}>
              <Button look="link" onClick={() => lead(path)}>
                {placeInWords(path, root, (at) => draft.value(at), language)}
              </Button>
              : {said}
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
