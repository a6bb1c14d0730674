import { useEffect, useState } from 'react';

/** Long enough to look for the next word, in milliseconds. */
const PAUSE = 1500;

/**
 * Whether a person has moved on from a control, or has stopped for a while after writing in it. From then on remarks
 * follow each letter; before, nobody is told that a first word is too short.
 */
export function useSettled(answer: string, pause = PAUSE): [settled: boolean, leave: () => void] {
  const [settled, setSettled] = useState(false);
  const waits = !settled && answer.trim() !== '';
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setSettled(true), pause);
    return () => clearTimeout(timer);
  }, [answer, waits, pause]);
  return [settled, () => setSettled(true)];
}
