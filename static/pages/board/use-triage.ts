import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react';
import type { TriageRow } from '../../../src/calls/triage';
import { ask } from '../../shared/ask';
import { passes } from '../../shared/use-live';
import { follow, type Following } from './follow';
import { nothingYet, react, type Triage } from './triage';

export interface Live {
  triage: Triage;
  /** Looks for news at once. */
  look: () => void;
  /** Gives every row its place by urgency. */
  show: () => void;
  /** Takes the settled rows off the board. */
  clear: () => void;
  /** Brings one row up to date. */
  accept: (row: TriageRow) => void;
  /** Names the rows of the agent's own last run: nobody else settled them, and they stay until the next. */
  keep: (keys: readonly string[]) => void;
}

/**
 * The board, loaded page by page and kept up to date while it is visible. Nothing moves while the pointer is over its
 * rows.
 */
export function useTriage(isPointedAt: () => boolean): Live {
  const [triage, tell] = useReducer(react, nothingYet);
  const following = useRef<Following>();
  const mine = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const isVisible = () => document.visibilityState === 'visible';
    const started = follow({
      load: (question) => ask('loadTriage', question),
      // A hundred new rows give way to what the agent does meanwhile.
      tell: (event) => startTransition(() => tell({ event, isPointedAt: isPointedAt(), mine: mine.current })),
      isVisible,
      passes,
      after: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    following.current = started;
    const back = () => {
      if (isVisible()) started.look();
    };
    document.addEventListener('visibilitychange', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      started.stop();
    };
  }, [isPointedAt]);
  return {
    triage,
    look: useCallback(() => following.current?.look(), []),
    show: useCallback(() => tell({ wish: 'show' }), []),
    clear: useCallback(() => tell({ wish: 'clear' }), []),
    accept: useCallback((row) => tell({ row }), []),
    keep: useCallback((keys) => {
      mine.current = new Set(keys);
    }, []),
  };
}
