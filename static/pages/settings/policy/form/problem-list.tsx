import type { Problem } from '../../../../../src/policy/parse';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { Prose } from './controls/prose';
import { useForm } from './form-context';
import { useFormWords } from './form-words';
import { placeInWords } from './place-in-words';
import styles from './policy-form.module.css';
import { useMistakesHere } from './use-mistakes-here';

interface Props {
  problems: Problem[];
  blanks: Problem[];
  lead: (path: string) => void;
}

/** Everything that is wrong, and calmly what is still to be filled in, each a way to its control. */
export function ProblemList({ problems, blanks, lead }: Props) {
  const words = useFormWords();
  const tell = useMistakesHere();
  return (
    <>
      {problems.length > 0 && (
        <Message
          kind="warning"
          title={problems.length === 1 ? words('problem') : words('problems', { count: problems.length })}
        >
          <Places problems={problems} lead={lead} say={(problem) => `: ${tell(problem)}`} />
        </Message>
      )}
      {blanks.length > 0 && (
        <Message
          kind="information"
          title={blanks.length === 1 ? words('blank') : words('blanks', { count: blanks.length })}
        >
          <Places problems={blanks} lead={lead} />
        </Message>
      )}
    </>
  );
}

interface PlacesProps extends Pick<Props, 'problems' | 'lead'> {
  say?: (problem: Problem) => string;
}

function Places({ problems, lead, say }: PlacesProps) {
  const { language } = useViewer();
  const { draft, root } = useForm();
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => {
        const { path } = problem;
        const said = say?.(problem);
        return (
          <li key={`${path} ${said}`}>
            <Button look="link" onClick={() => lead(path)}>
              {placeInWords(path, root, (at) => draft.value(at), language)}
            </Button>
            {said !== undefined && <Prose text={said} />}
          </li>
        );
      })}
    </ul>
  );
}
