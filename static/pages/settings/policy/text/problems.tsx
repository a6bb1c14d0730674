import type { Problem } from '../../../../../src/policy/parse';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { useEditorWords } from '../editor-words';
import styles from './text-view.module.css';

interface Props {
  problems: Problem[];
  onLead: (line: number, col: number) => void;
}

/** Everything that is wrong with the text, each a way to its line. */
export function Problems({ problems, onLead }: Props) {
  const words = useEditorWords();
  if (problems.length === 0) return null;
  const count = problems.length;
  return (
    <Message kind="warning" title={words(count === 1 ? 'text.problem' : 'text.problems', { count })}>
      <ul className={styles['problems']}>
        {problems.map(({ path, line, col, message }) => (
          <li key={`${line} ${col} ${path} ${message}`}>
            <Button look="link" onClick={() => onLead(line, col)}>
              {words('text.line', { line })}
            </Button>{' '}
            {path === '' ? message : `${path}: ${message}`}
          </li>
        ))}
      </ul>
    </Message>
  );
}
