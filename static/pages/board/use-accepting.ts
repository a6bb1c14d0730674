import { useCallback, useState } from 'react';
import type { TriageRow } from '../../../src/calls/triage';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';
import type { Board } from './board';
import { refusedWords } from './refused-words';
import { type Accepted, choiceOf, isAcceptable, needsConfirmation, onlyAccepted, type Outcome } from './run';
import { summaryOf } from './summary';
import type { Levels } from './urgency';
import { type Running, useRun } from './use-run';
import { type Undoing, useUndo } from './use-undo';
import type { Live } from './use-triage';

interface Parts extends Pick<Live, 'look' | 'accept'> {
  board: Board;
  levels: Levels;
  untick: (key: string) => void;
}

export interface Accepting extends Omit<Running, 'start'> {
  /** What was said last to those who listen to the page. */
  said: string;
  /** What the agent is asked about before it is done. */
  asked?: readonly Accepted[] | undefined;
  /** Accepts the suggestions of these rows, those that are open, and asks first where it has to. */
  acceptAll: (keys: readonly string[]) => void;
  answer: (isAccepted: boolean) => void;
  undoing: Undoing;
}

/** Accepting from the wish through the question to what came of it, in words. */
export function useAccepting({ board, levels, untick, look, accept }: Parts): Accepting {
  const { words } = useViewer();
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<readonly Accepted[]>();
  const { start, ...running } = useRun({
    rowOf: (key) => board.rows.get(key),
    accept,
    tell: ({ key }: Accepted, outcome: Outcome) => {
      if (outcome.state === 'accepted') {
        untick(key);
        setSaid(words('board.said.accepted', { key, severity: outcome.severity }));
      } else setSaid(words('board.said.refused', { key, why: refusedWords(words, outcome) ?? '' }));
    },
    over: (run) => {
      if (run.choices.length > 1) setSaid(summaryOf(run, words));
      look();
    },
  });
  const acceptAll = useCallback(
    (keys: readonly string[]) => {
      const rows = keys.flatMap((key) => board.rows.get(key) ?? []);
      const choices = rows.filter(isAcceptable).map(choiceOf);
      const [first] = rows;
      if (choices.length === 0) setSaid(whyNothing(first, words));
      else if (needsConfirmation(choices, levels)) setAsked(choices);
      else start(choices);
    },
    [board, levels, start, words],
  );
  const answer = (isAccepted: boolean) => {
    setAsked(undefined);
    if (isAccepted && asked) start(asked);
  };
  const { close, run } = running;
  const undoing = useUndo(run && onlyAccepted(run), (row) => {
    accept(row);
    close();
    setSaid(words('board.said.undone', { key: row.key, severity: row.working }));
    look();
  });
  return { ...running, undoing, said, asked, acceptAll, answer };
}

/** Why there is nothing to accept: nothing is ticked, it is settled, or the customer waits for more than that. */
function whyNothing(row: TriageRow | undefined, words: Words): string {
  if (row === undefined) return words('board.tickFirst');
  return words(row.isOpen ? 'board.said.decide' : 'board.said.settled', { key: row.key });
}
