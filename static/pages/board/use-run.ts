import { useCallback, useRef, useState } from 'react';
import type { TriageRow } from '../../../src/calls/triage';
import { ask } from '../../shared/ask';
import { type Accepted, add, end, isStill, isUnderWay, nextOf, note } from './run';
import { type Outcome, outcomeOfRefusal, type Run } from './run';

interface Parts {
  /** A row as the page knows it now. */
  rowOf: (key: string) => TriageRow | undefined;
  /** The row as it came back from being accepted. */
  accept: (row: TriageRow) => void;
  /** Hears what came of a row. */
  tell: (choice: Accepted, outcome: Outcome) => void;
  /** Hears that the run has ended. */
  over: (run: Run) => void;
}

export interface Running {
  run?: Run | undefined;
  /** Accepts these one after another, after those that are under way. */
  start: (choices: readonly Accepted[]) => void;
  /** Ends the run after the row that it is at. */
  stop: () => void;
  /** Forgets a run that is over. */
  close: () => void;
}

/** Accepts suggestions one after another. Each is done once the app has answered, whatever becomes of the page. */
export function useRun(parts: Parts): Running {
  const [run, setRun] = useState<Run>();
  const current = useRef<Run>();
  const latest = useRef(parts);
  latest.current = parts;

  const update = useCallback((after: Run | undefined) => {
    current.current = after;
    setRun(after);
  }, []);
  const start = useCallback(
    (choices: readonly Accepted[]) => {
      const isGoing = isUnderWay(current.current);
      if (choices.length === 0) return;
      let run = add(current.current, choices);
      update(run);
      if (isGoing) return;
      void (async () => {
        for (let choice = nextOf(run); choice; choice = nextOf(run)) {
          update(note(run, choice.key, { state: 'working' }));
          const outcome = await outcomeOf(choice, latest.current);
          // More may have been added meanwhile, or the agent wants to stop.
          run = note(current.current ?? run, choice.key, outcome);
          update(run);
          latest.current.tell(choice, outcome);
          // Without a connection the rest would fail as well, and nobody could say how far each got.
          if (outcome.state === 'unsure') break;
        }
        update(end(run));
        latest.current.over(end(run));
      })();
    },
    [update],
  );
  const stop = useCallback(() => {
    if (current.current?.state === 'running') update({ ...current.current, state: 'stopping' });
  }, [update]);
  const close = useCallback(() => {
    if (!isUnderWay(current.current)) update(undefined);
  }, [update]);
  return { run, start, stop, close };
}

async function outcomeOf(choice: Accepted, { rowOf, accept }: Parts): Promise<Outcome> {
  if (!isStill(rowOf(choice.key), choice)) return { state: 'overtaken' };
  const asked = await ask('acceptRow', choice);
  if (!asked.ok) return outcomeOfRefusal(asked.refusal);
  accept(asked.data);
  const { working, undo } = asked.data;
  return { state: 'accepted', severity: working, ...(undo && { undo }) };
}
