import { useRef, useState } from 'react';
import type { IssueView, Question } from '../../../src/calls';
import { ask, type NoAnswer } from '../../shared/ask';
import { agentRefusalWords } from '../../shared/refusals';
import type { Live } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';

export type DeedName = 'reclassify' | 'keepSeverity' | 'undoChange' | 'askSeverity';

/** What an agent's last deed came to, in words. */
export interface Outcome {
  kind: 'done' | 'refused';
  text: string;
}

export interface Deeds {
  /** The deed that is under way. */
  doing: DeedName | undefined;
  /** The last deed that was done from here, for where the focus goes once its button is gone. */
  done: DeedName | undefined;
  outcome: Outcome | undefined;
  /** Takes back what was said about the last deed, where another begins. */
  hush: () => void;
  /** Does one deed at a time, so that a second click does nothing. Gives whether it was done; `said` is told then. */
  act: <N extends DeedName>(name: N, question: Question<N>, said: string) => Promise<boolean>;
}

/** What an agent can do about the severity. A refusal brings the panel up to date and leaves what was typed. */
export function useDeeds({ accept, reload }: Pick<Live<IssueView>, 'accept' | 'reload'>): Deeds {
  const { words } = useViewer();
  // A state would still be the old one when the second of two quick clicks arrives.
  const isTaken = useRef(false);
  const [doing, setDoing] = useState<DeedName>();
  const [done, setDone] = useState<DeedName>();
  const [outcome, setOutcome] = useState<Outcome>();
  const act: Deeds['act'] = async (name, question, said) => {
    if (isTaken.current) return false;
    isTaken.current = true;
    setDoing(name);
    setOutcome(undefined);
    const asked = await ask(name, question);
    isTaken.current = false;
    setDoing(undefined);
    setDone(asked.ok ? name : undefined);
    setOutcome(
      asked.ok
        ? { kind: 'done', text: said }
        : { kind: 'refused', text: refusedWords(words, name, asked.refusal) },
    );
    if (asked.ok) accept(asked.data);
    else reload();
    return asked.ok;
  };
  return { doing, done, outcome, hush: () => setOutcome(undefined), act };
}

function refusedWords(words: Words, name: DeedName, refusal: NoAnswer): string {
  // What an agent ticks to ask for is another matter.
  const isAskedEnough = name === 'askSeverity' && refusal.code === 'nothing-to-ask';
  return isAskedEnough ? words('agent.question.enough') : agentRefusalWords(words, refusal);
}
