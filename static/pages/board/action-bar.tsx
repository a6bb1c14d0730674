import { useRef } from 'react';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import styles from './board-page.module.css';
import { isUnderWay, type Run, tally } from './run';
import { summaryOf } from './summary';
import { useKeptFocus } from './use-kept-focus';
import type { Running } from './use-run';

interface Props extends Omit<Running, 'start'> {
  /** How many ticked rows the filters show, and how many they hide. */
  ticked: number;
  hidden: number;
  /** Rows that lost their tick because they say something else now. */
  unticked: readonly string[];
  accept: () => void;
  help: () => void;
  /** Leads to the row that Tab would lead to. */
  toRows: () => void;
}

/** The button for what is ticked, how far accepting has come, and what came of it in the end. */
export function ActionBar(props: Props) {
  const { ticked, hidden, unticked, accept, help, run, stop, close, toRows } = props;
  const { words } = useViewer();
  const holder = useRef<HTMLDivElement>(null);
  const handlers = useKeptFocus(holder, toRows);
  // What was pressed vanishes now or soon.
  const andLeave = (press: () => void) => () => {
    press();
    toRows();
  };
  return (
    <div ref={holder} className={styles['actions']} {...handlers}>
      <Button look="primary" busy={isUnderWay(run)} onClick={accept}>
        {ticked > 0 ? words('board.acceptCount', { count: ticked }) : words('board.accept')}
      </Button>
      {run && isUnderWay(run) ? (
        <Progress run={run} stop={andLeave(stop)} />
      ) : (
        <p className={styles['said']}>
          {run
            ? summaryOf(run, words)
            : words(ticked > 0 ? 'board.ticked' : 'board.tickFirst', { count: ticked })}
          {hidden > 0 && ` ${words('board.hiddenTicks', { count: hidden })}`}
          {run && (
            <>
              {' '}
              <Button look="link" onClick={andLeave(close)}>
                {words('board.summaryDone')}
              </Button>
            </>
          )}
        </p>
      )}
      <p className={unticked.length > 0 ? styles['warning'] : 'visually-hidden'} role="status">
        {unticked.length > 0 && words('board.unticked', { keys: unticked.join(', ') })}
      </p>
      <Button onClick={help}>{words('board.keys')}</Button>
    </div>
  );
}

function Progress({ run, stop }: { run: Run; stop: () => void }) {
  const { words } = useViewer();
  const { open } = tally(run);
  const count = run.choices.length;
  const said = words('board.progress', { done: count - open, count });
  return (
    <div className={styles['progress']}>
      <progress aria-label={said} value={count - open} max={count} />
      <span>{run.state === 'stopping' ? words('board.stopping') : said}</span>
      <Button look="link" onClick={stop}>
        {words('board.stop')}
      </Button>
    </div>
  );
}
