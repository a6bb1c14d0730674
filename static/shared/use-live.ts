import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, Calls, Question } from '../../src/calls';
import { ask, type NoAnswer } from './ask';

const SOON = 5_000;
const NOT_SO_SOON = 60_000;
/** Whoever goes to and fro between the page and what it is part of costs no look each time. */
const SEEN_JUST_NOW = 5_000;
const NOTHING = {};

/** Whether another try may well bring an answer. */
export function passes(refusal: NoAnswer | undefined): boolean {
  return refusal?.code === 'busy' || refusal?.code === 'unreachable';
}

/** The calls that ask nothing but "how do things stand?". */
export type LoadName = Extract<CallName, `load${string}`>;

export interface Live<T> {
  /** The last good answer; it stays while a later try fails. */
  data?: T;
  /** Why the last try brought nothing. */
  refusal?: NoAnswer;
  reload: () => void;
  /** As `reload`; gives the fresh answer, or undefined where none came. */
  refresh: () => Promise<T | undefined>;
  /** Takes an answer that came another way, such as from an acknowledgement. */
  accept: (data: T) => void;
}

/**
 * Loads at once and then again after `pause(data)` milliseconds (never, when it gives undefined) while the page is
 * visible, and soon, then less soon, after a refusal that passes; a page that comes back into view, or is taken up
 * again, is brought up to date at once. A question has to be the same object from render to render; another one is
 * asked at once.
 */
export function useLive<N extends LoadName>(
  name: N,
  pause: (data: Calls[N]['answer'] | undefined) => number | undefined,
  question: Question<N> = NOTHING,
): Live<Calls[N]['answer']> {
  const [data, setData] = useState<Calls[N]['answer']>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const [failures, setFailures] = useState(0);
  const [round, setRound] = useState(0);
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    const asked = await ask(name, question);
    const fresh = asked.ok ? asked.data : undefined;
    // An answer that was overtaken by a newer one would show the past.
    if (turn !== latest.current) return fresh;
    if (asked.ok) setData(asked.data);
    setRefusal(asked.ok ? undefined : asked.refusal);
    setFailures((before) => (asked.ok ? 0 : before + 1));
    setRound(turn);
    return fresh;
  }, [name, question]);
  const reload = useCallback(() => void refresh(), [refresh]);
  const accept = useCallback((answer: Calls[N]['answer']) => {
    latest.current += 1;
    setData(answer);
    setRefusal(undefined);
    setFailures(0);
    setRound(latest.current);
  }, []);

  useEffect(reload, [reload]);
  const again = Math.min(SOON * 2 ** (failures - 1), NOT_SO_SOON);
  const wait = passes(refusal) ? again : pause(data);
  useEffect(() => {
    if (round === 0 || wait === undefined) return undefined;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') reload();
    }, wait);
    return () => clearTimeout(timer);
  }, [round, wait, reload]);
  useReturn(reload);

  return { data, refusal, reload, refresh, accept };
}

/** Does it whenever the page comes back into view or is taken up again; not for each step to and fro. */
function useReturn(reload: () => void): void {
  useEffect(() => {
    let last = Date.now();
    const back = () => {
      if (document.visibilityState !== 'visible') return;
      last = Date.now();
      reload();
    };
    const takenUp = () => {
      if (Date.now() - last > SEEN_JUST_NOW) back();
    };
    document.addEventListener('visibilitychange', back);
    addEventListener('focus', takenUp);
    return () => {
      document.removeEventListener('visibilitychange', back);
      removeEventListener('focus', takenUp);
    };
  }, [reload]);
}
