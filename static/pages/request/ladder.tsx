import type { LadderView, RequestView } from '../../../src/calls';
import { standing } from '../../shared/ladder';
import { useViewer } from '../../shared/viewer';
import { ladderEvents } from './ladder-events';
import styles from './ladder.module.css';

interface Props {
  view: RequestView;
  ladder: LadderView;
  now: number;
}

/** Who was reached for a P1 and when, and what happens next if nobody answers. */
export function Ladder({ view, ladder, now }: Props) {
  const { words, times } = useViewer();
  return (
    <section aria-labelledby="ladder-title">
      <h3 id="ladder-title">{words(`ladder.title.${standing(ladder)}`)}</h3>
      <ol className={styles['line']}>
        {ladderEvents(view, ladder).map(({ key, word, blanks, at, look }) => (
          <li key={key} className={`${styles['event']} ${styles[look]}`}>
            <span>{words(word, blanks)}</span>
            {at !== undefined && (
              <time className={styles['at']} dateTime={new Date(at).toISOString()}>
                {look === 'done' ? times.second(at) : times.brief(at, now)}
                {look === 'next' && ` · ${times.distance(at, now)}`}
              </time>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
