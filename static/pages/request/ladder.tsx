import type { LadderView } from '../../../src/calls/ladder';
import type { RequestView } from '../../../src/calls/request';
import { standing } from '../../shared/ladder';
import { useViewer } from '../../shared/viewer';
import { Countdown } from './countdown';
import { type LadderEvent, ladderEvents } from './ladder-events';
import styles from './ladder.module.css';

interface Props {
  view: RequestView;
  ladder: LadderView;
  now: number;
}

/** Who was reached for a P1 and when, and what happens next if nobody answers. */
export function Ladder({ view, ladder, now }: Props) {
  const { words } = useViewer();
  return (
    <section aria-labelledby="ladder-title">
      <h3 id="ladder-title">{words(`ladder.title.${standing(ladder)}`)}</h3>
      {ladder.drill && <p>{words('ladder.drill')}</p>}
      <ol className={styles['line']}>
        {ladderEvents(view, ladder).map((event) => (
          <Event key={event.key} event={event} view={view} now={now} />
        ))}
      </ol>
    </section>
  );
}

function Event({ event, view, now }: { event: LadderEvent; view: RequestView; now: number }) {
  const { words, times } = useViewer();
  const { word, blanks, reason, at, look } = event;
  const isComing = look === 'next';
  return (
    <li className={`${styles['event']} ${styles[look]}`}>
      <span>{words(word, blanks)}</span>
      {at !== undefined && (
        <span className={styles['at']}>
          <time dateTime={new Date(at).toISOString()}>
            {isComing ? times.brief(at, now) : times.second(at, now)}
          </time>
          {isComing && (
            <>
              {' · '}
              <Countdown to={at} now={view.now} />
            </>
          )}
        </span>
      )}
      {reason !== undefined && (
        <span className={styles['reason']}>{words('ladder.stopped.reason', { reason })}</span>
      )}
    </li>
  );
}
