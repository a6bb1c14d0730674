import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionsView } from '../../../../src/calls/record';
import { ask, type NoAnswer } from '../../../shared/ask';
import { joined } from './joined';
import type { Which } from './reading';

interface Loaded {
  page?: DecisionsView;
  refusal?: NoAnswer | undefined;
  isBusy: boolean;
}

/**
 * The decisions loaded so far, from the first page on; `more` loads the next, or tries the last one again. The question
 * has to be the same object from render to render.
 */
export function useDecisions(which: Which): Loaded & { more: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ isBusy: true });
  const turn = useRef(0);
  const load = useCallback(
    async (before: DecisionsView | undefined) => {
      const mine = ++turn.current;
      const next = before?.next;
      const asked = await ask('loadDecisions', next === undefined ? which : { ...which, next });
      if (mine !== turn.current) return;
      setLoaded(({ page }) =>
        asked.ok
          ? { page: before ? joined(before, asked.data) : asked.data, isBusy: false }
          : { ...(page ? { page } : {}), refusal: asked.refusal, isBusy: false },
      );
    },
    [which],
  );
  useEffect(() => {
    void load(undefined);
    return () => void (turn.current += 1);
  }, [load]);
  const more = () => {
    setLoaded((now) => ({ ...now, isBusy: true }));
    void load(loaded.page);
  };
  return { ...loaded, more };
}
