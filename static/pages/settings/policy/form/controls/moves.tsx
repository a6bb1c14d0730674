import { Button } from '../../../../shared/button';
import type { Path } from '../../draft';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import entries from './entries.module.css';
import type { NextFocus } from './next-focus';

interface Props {
  path: Path;
  at: number;
  of: number;
  title: string;
  then: (focus: NextFocus) => void;
}

/** The buttons that move an entry of a list up and down and take it away. */
export function Moves({ path, at, of, title, then }: Props) {
  const words = useFormWords();
  const { draft, renew } = useForm();
  const move = (to: number, on: 'up' | 'down') => {
    draft.move(path, at, to);
    renew(path);
    then({ at: to, on });
  };
  return (
    <div className={entries['moves']}>
      {of > 1 && (
        <>
          <Button data-move="up" disabled={at === 0} onClick={() => move(at - 1, 'up')}>
            {words('up')}
            <span className="visually-hidden"> {title}</span>
          </Button>
          <Button data-move="down" disabled={at === of - 1} onClick={() => move(at + 1, 'down')}>
            {words('down')}
            <span className="visually-hidden"> {title}</span>
          </Button>
        </>
      )}
      <Button
        onClick={() => {
          draft.remove([...path, at]);
          renew(path);
          then('add');
        }}
      >
        {words('remove')}
        <span className="visually-hidden"> {title}</span>
      </Button>
    </div>
  );
}
