import { useRef } from 'react';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { useKeptFocus } from '../shared/use-kept-focus';
import type { Board } from './board';
import styles from './board-page.module.css';
import { isUnderWay, type Run, tally } from './run';
import { SummaryLine } from './summary-line';
import type { Accepting } from './use-accepting';
import type { Shown } from './use-shown';
import type { Ticking } from './use-ticks';

interface Props {
  board: Board;
  shown: Shown;
  ticking: Pick<Ticking, 'ticks' | 'unticked'>;
  accepting: Accepting;
  help: () => void;
  /** Leads to the row that Tab would lead to. */
  toRows: () => void;
}

/** The button for what is ticked, how far accepting has come, and what came of it in the end. */
export function ActionBar({ board, shown, ticking, accepting, help, toRows }: Props) {
  const { run, stop, close, undoing, acceptAll } = accepting;
  const { ticks, unticked } = ticking;
  const { words } = useViewer();
  const holder = useRef<HTMLDivElement>(null);
  const handlers = useKeptFocus(holder, toRows);
  // What was pressed vanishes now or soon.
  const andLeave = (press: () => void) => () => {
    press();
    toRows();
  };
  const ticked = shown.acceptable.filter((key) => ticks.has(key));
  const count = ticked.length;
  const hidden = [...ticks].filter((key) => board.rows.get(key)?.isOpen).length - count;
  return (
    <div ref={holder} className={styles['actions']} {...handlers}>
      <Button look="primary" busy={isUnderWay(run)} onClick={() => acceptAll(ticked)}>
        {count > 0 ? words('board.acceptCount', { count }) : words('board.accept')}
      </Button>
      {run && isUnderWay(run) ? (
        <Progress run={run} stop={andLeave(stop)} />
      ) : (
        <p className={styles['said']}>
          {run ? (
            <SummaryLine run={run} undoing={undoing} close={andLeave(close)} />
          ) : (
            words(count > 0 ? 'board.ticked' : 'board.tickFirst', { count })
          )}
          {hidden > 0 && ` ${words('board.hiddenTicks', { count: hidden })}`}
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
