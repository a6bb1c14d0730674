import { useFormWords } from '../form-words';
import styles from './escalation.module.css';
import { marksOf, type Mark } from './marks';

/** A ladder drawn on a line of time, and the same as a list for whoever hears it. */
export function TimeLine({ ladder }: { ladder: unknown }) {
  const words = useFormWords();
  const marks = marksOf(ladder);
  if (marks.length === 0) return null;
  const sentence = ({ kind, minute, target }: Mark) => words(`line.${kind}`, { minute, target });
  return (
    <div className={styles['line']}>
      <div
        className={styles['track']}
        data-rows={Math.max(...marks.map(({ row }) => row)) + 1}
        aria-hidden="true"
      >
        {marks.map((mark, at) => (
          <span
            key={at}
            className={`${styles['mark']} ${styles[mark.kind]}`}
            data-row={mark.row}
            style={{ insetInlineStart: `${mark.at}%` }}
            title={sentence(mark)}
          >
            <span className={styles['dot']}>{mark.kind === 'step' ? mark.number : ''}</span>
            <span className={styles['minute']}>{mark.minute}′</span>
          </span>
        ))}
      </div>
      <ol className={styles['spoken']}>
        {marks.map((mark, at) => (
          <li key={at}>{sentence(mark)}</li>
        ))}
      </ol>
    </div>
  );
}
