import { useCallback, useRef, useState } from 'react';
import type { Board } from './board';
import { outdatedTicks, tick, type Ticks, tickShown } from './ticks';

export interface Ticking {
  ticks: Ticks;
  /** Rows that lost their tick because they say something else now, until the agent ticks again. */
  unticked: readonly string[];
  /** Ticks or unticks a row, with all from the row ticked before it where a stretch is meant. */
  tick: (key: string, isTicked: boolean, isStretch: boolean) => void;
  /** Ticks all that is shown, or nothing of it where all of it was. */
  tickAll: () => void;
  untick: (key: string) => void;
}

const NONE: Ticks = new Set();
const NOBODY: readonly string[] = [];

/** What the agent has ticked, among the rows shown. A tick is for what a row said then, and goes with it. */
export function useTicks(shown: readonly string[], rows: Board['rows']): Ticking {
  const [ticks, setTicks] = useState(NONE);
  const [unticked, setUnticked] = useState(NOBODY);
  const [before, setBefore] = useState(rows);
  if (before !== rows) {
    setBefore(rows);
    const { changed, settled } = outdatedTicks(ticks, before, rows);
    if (changed.length > 0) setUnticked(changed);
    if (changed.length + settled.length > 0) {
      const gone = new Set([...changed, ...settled]);
      setTicks(new Set([...ticks].filter((key) => !gone.has(key))));
    }
  }

  const last = useRef<string>();
  const latest = useRef(shown);
  latest.current = shown;
  return {
    ticks,
    unticked,
    tick: useCallback((key, isTicked, isStretch) => {
      const from = isStretch ? last.current : undefined;
      last.current = key;
      setUnticked(NOBODY);
      setTicks((before) => tick(before, latest.current, { key, from, isTicked }));
    }, []),
    tickAll: useCallback(() => {
      setUnticked(NOBODY);
      setTicks((before) => tickShown(before, latest.current));
    }, []),
    untick: useCallback((key) => setTicks((before) => tick(before, [], { key, isTicked: false })), []),
  };
}
