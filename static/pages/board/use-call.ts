import { useRef, useState } from 'react';
import { codeIn } from '../../../src/policy/escalation/call-code';
import { ask, type NoAnswer } from '../../shared/ask';

/** What came of a caller's code; `answeredBy` is empty where nobody need answer any more. */
export type CallOutcome =
  | { kind: 'found'; key: string; answeredBy: string }
  | { kind: 'no-code' }
  | { kind: 'refused'; refusal: NoAnswer };

interface Call {
  typed: string;
  type: (typed: string) => void;
  isAsking: boolean;
  outcome: CallOutcome | undefined;
  answer: () => void;
}

/** A caller's code and the answer to the call. A code that was found leaves the field; any other stays to be mended. */
export function useCall(): Call {
  const isTaken = useRef(false);
  const [typed, setTyped] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<CallOutcome>();
  const answer = async () => {
    const code = codeIn(typed);
    if (isTaken.current) return;
    setOutcome(code === undefined ? { kind: 'no-code' } : undefined);
    if (code === undefined) return;
    isTaken.current = true;
    setAsking(true);
    const asked = await ask('answerCall', { code });
    isTaken.current = false;
    setAsking(false);
    setOutcome(asked.ok ? { kind: 'found', ...asked.data } : { kind: 'refused', refusal: asked.refusal });
    // What was typed meanwhile belongs to the next caller.
    if (asked.ok) setTyped((now) => (now === typed ? '' : now));
  };
  return {
    typed,
    type: (text) => {
      setTyped(text);
      if (outcome && outcome.kind !== 'found') setOutcome(undefined);
    },
    isAsking,
    outcome,
    answer: () => void answer(),
  };
}
