import { useEffect, useRef, useState } from 'react';
import { ask, type NoAnswer } from '../../../shared/ask';
import { waiting } from '../reading/waiting';
import type { Customer } from './customers';
import { batchesOf, joinAll, type Outcome, type Outcomes } from './joining';

export interface Joining {
  /** What came of each person of this run; empty before the first. */
  outcomes: Outcomes;
  state: 'idle' | 'running' | 'stopping' | 'over';
  /** Why not everybody was asked for, when that is why. */
  refusal: NoAnswer | undefined;
  start: (customers: readonly Customer[]) => void;
  /** Ends the run after the call that is under way. */
  stop: () => void;
}

const NOBODY: Outcomes = new Map();

/** Adds people to the organisation that their addresses lead to; `joined` hears of those who were added. */
export function useJoining(joined: (organisation: string, accountIds: readonly string[]) => void): Joining {
  const [outcomes, setOutcomes] = useState(NOBODY);
  const [state, setState] = useState<Joining['state']>('idle');
  const [refusal, setRefusal] = useState<NoAnswer>();
  const turn = useRef<AbortController>();
  useEffect(() => () => turn.current?.abort(), []);

  const start = (customers: readonly Customer[]) => {
    const batches = batchesOf(customers);
    if (batches.length === 0 || state === 'running' || state === 'stopping') return;
    const { signal } = (turn.current = new AbortController());
    const queued = batches.flatMap(({ accountIds }) => accountIds.map((id) => [id, 'queued'] as const));
    setOutcomes(new Map<string, Outcome>(queued));
    setRefusal(undefined);
    setState('running');
    void joinAll(batches, {
      ask: (question) => ask('addToOrganisation', question),
      wait: waiting(signal),
      isStopped: () => signal.aborted,
      tell: (found, { organisation }) => {
        setOutcomes((before) => new Map([...before, ...found]));
        joined(
          organisation.id,
          [...found].filter(([, one]) => one === 'added').map(([id]) => id),
        );
      },
    }).then((why) => {
      setRefusal(why);
      setState('over');
    });
  };
  const stop = () => {
    turn.current?.abort();
    setState((now) => (now === 'running' ? 'stopping' : now));
  };
  return { outcomes, state, refusal, start, stop };
}
