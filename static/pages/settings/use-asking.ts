import { useEffect, useRef, useState } from 'react';
import type { CallName, Calls, Question } from '../../../src/calls';
import { ask, type NoAnswer } from '../../shared/ask';

/** One thing at a time that a part of the page asks for when a button is pressed. */
interface Asking {
  busy?: CallName;
  /** Why the last brought nothing. */
  refusal?: NoAnswer;
  /** The answer; undefined where there is none, and `refusal` then says why. */
  make: <N extends CallName>(name: N, question: Question<N>) => Promise<Calls[N]['answer'] | undefined>;
}

/** Asks and remembers what is under way and why it failed. An answer that comes after the page is left is dropped. */
export function useAsking(): Asking {
  const [state, setState] = useState<Omit<Asking, 'make'>>({});
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => void (isThere.current = false);
  }, []);
  const make: Asking['make'] = async (name, question) => {
    setState({ busy: name });
    const asked = await ask(name, question);
    if (!isThere.current) return undefined;
    setState(asked.ok ? {} : { refusal: asked.refusal });
    return asked.ok ? asked.data : undefined;
  };
  return { ...state, make };
}
