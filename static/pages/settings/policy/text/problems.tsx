import type { Problem } from '../../../../../src/policy/parse';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { useMistakeWords } from '../../mistake-words';
import { useEditorWords } from '../editor-words';
import { Prose } from '../form/controls/prose';
import styles from './text-view.module.css';

interface Props {
  problems: Problem[];
  onLead: (line: number, col: number) => void;
}

/** Everything that is wrong with the text, each a way to its line. */
export function Problems({ problems, onLead }: Props) {
  const words = useEditorWords();
  const tell = useMistakeWords();
  if (problems.length === 0) return null;
  const count = problems.length;
  return (
    <Message kind="warning" title={words(count === 1 ? 'text.problem' : 'text.problems', { count })}>
      <ul className={styles['problems']}>
        {problems.map((problem) => {
          const { path, line, col } = problem;
          const said = path === '' ? tell(problem) : `${path}: ${tell(problem)}`;
          return (
            <li key={`${line} ${col} ${said}`}>
              <Button look="link" onClick={() => onLead(line, col)}>
                {words('text.line', { line })}
              </Button>{' '}
              <Prose text={said} />
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
