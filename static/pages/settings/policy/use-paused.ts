import { useEffect, useState } from 'react';

/** Characters that are judged between two keystrokes without anybody noticing. */
const SHORT = 30_000;
/** In milliseconds. */
const PAUSE = 400;

/** A text at once while it is short; a long one, whose judging takes a moment, once nobody has typed for a pause. */
export function usePaused(text: string): string {
  const [settled, setSettled] = useState(text);
  const isShort = text.length < SHORT;
  useEffect(() => {
    if (isShort) return undefined;
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, isShort]);
  return isShort ? text : settled;
}
