import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionsView } from '../../../../src/calls/record';
import { ask } from '../../../shared/ask';
import type { Ended } from '../reading/pages';
import { waiting } from '../reading/waiting';
import { readDecisions, type Which } from './reading';

export interface Reader {
  /** Decisions read so far; undefined before the first time. */
  count?: number;
  /** How it ended; undefined while it is under way. */
  ended?: Ended;
  /** Reads anew; `take` hears of each page. Gives how it ended, or undefined where another reading took its place. */
  read: (which: Which, take: (page: DecisionsView) => void) => Promise<Ended | undefined>;
  stop: () => void;
}

/** Reads decisions for as long as the page is there. */
export function useReading(): Reader {
  const [state, setState] = useState<Pick<Reader, 'count' | 'ended'>>({});
  const turn = useRef<AbortController>();
  useEffect(() => () => turn.current?.abort(), []);
  const read: Reader['read'] = useCallback(async (which, take) => {
    turn.current?.abort();
    const { signal } = (turn.current = new AbortController());
    let count = 0;
    setState({ count });
    const ended = await readDecisions(which, {
      ask,
      wait: waiting(signal),
      isStopped: () => signal.aborted,
      take: (page) => {
        count += page.decisions.length;
        take(page);
        setState({ count });
      },
    });
    if (signal.aborted) return undefined;
    setState({ count, ended });
    return ended;
  }, []);
  const stop = useCallback(() => {
    turn.current?.abort();
    setState(({ count }) => (count === undefined ? {} : { count, ended: 'stopped' }));
  }, []);
  return { ...state, read, stop };
}
