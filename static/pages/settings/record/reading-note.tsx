import { refusalWords } from '../../../shared/refusals';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Spinner } from '../../shared/spinner';
import { figureIn } from '../roster/figure';
import styles from './record.module.css';
import type { Reader } from './use-reading';

interface Props {
  reader: Reader;
  /** Reads from the beginning. */
  again: () => void;
}

/** How far reading the record has come, with a way to cancel it, and why it ended early. */
export function ReadingNote({ reader: { count, ended, stop }, again }: Props) {
  const { words, language } = useViewer();
  if (count === undefined) return null;
  const read = figureIn(language)(count);
  return (
    <div className={styles['bar']}>
      {ended === undefined ? (
        <>
          <p className={styles['said']}>
            <Spinner />
            {words('record.reading', { count: read })}
          </p>
          <Button onClick={stop}>{words('record.cancel')}</Button>
        </>
      ) : (
        ended !== 'read' && (
          <>
            <p role="status">
              {ended === 'stopped' ? words('record.stopped', { count: read }) : refusalWords(words, ended)}
            </p>
            <Button onClick={again}>{words('record.again')}</Button>
          </>
        )
      )}
    </div>
  );
}
