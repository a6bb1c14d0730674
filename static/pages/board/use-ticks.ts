import { useCallback, useRef, useState } from 'react';
import { tick, type Ticks, tickShown } from './ticks';

interface Ticking {
  ticks: Ticks;
  /** Ticks or unticks a row, with all from the row ticked before it where a stretch is meant. */
  tick: (key: string, isTicked: boolean, isStretch: boolean) => void;
  /** Ticks all that is shown, or nothing of it where all of it was. */
  tickAll: () => void;
  untick: (key: string) => void;
}

const NONE: Ticks = new Set();

/** What the agent has ticked, among the rows shown. */
export function useTicks(shown: readonly string[]): Ticking {
  const [ticks, setTicks] = useState(NONE);
  const last = useRef<string>();
  const latest = useRef(shown);
  latest.current = shown;
  return {
    ticks,
    tick: useCallback((key, isTicked, isStretch) => {
      const from = isStretch ? last.current : undefined;
      last.current = key;
      setTicks((before) => tick(before, latest.current, { key, from, isTicked }));
    }, []),
    tickAll: useCallback(() => setTicks((before) => tickShown(before, latest.current)), []),
    untick: useCallback((key) => setTicks((before) => tick(before, [], { key, isTicked: false })), []),
  };
}
