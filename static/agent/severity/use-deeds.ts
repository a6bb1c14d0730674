import { useRef, useState } from 'react';
import type { IssueView, Question } from '../../../src/calls';
import { ask, type NoAnswer } from '../../shared/ask';
import { agentRefusalWords } from '../../shared/refusals';
import type { Live } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import { latestChange } from './standing';
import type { Words } from '../../shared/words';

export type DeedName = 'reclassify' | 'keepSeverity' | 'undoChange' | 'askSeverity';

/** What an agent's last deed came to, in words. */
export interface Outcome {
  kind: 'done' | 'refused';
  text: string;
}

/** The last deed that was tried from here. */
interface LastDeed {
  name: DeedName;
  outcome: Outcome;
  /** The latest change of severity just after, by number; undefined where nobody could tell. */
  change: number | undefined;
}

export interface Deeds {
  /** The deed that is under way. */
  doing: DeedName | undefined;
  /** The last deed that was done from here, for where the focus goes once its button is gone, and the change it made. */
  done: { name: DeedName; change: number | undefined } | undefined;
  /** Said until the severity changes again. */
  outcome: Outcome | undefined;
  /** Takes back what was said about the last deed, where another begins. */
  hush: () => void;
  /** Does one deed at a time, so that a second click does nothing. Gives whether it was done; `said` is told then. */
  act: <N extends DeedName>(name: N, question: Question<N>, said: string) => Promise<boolean>;
}

/** What an agent can do about the severity. A refusal brings the panel up to date and leaves what was typed. */
export function useDeeds(
  view: IssueView,
  { accept, refresh }: Pick<Live<IssueView>, 'accept' | 'refresh'>,
): Deeds {
  const { words } = useViewer();
  // A state would still be the old one when the second of two quick clicks arrives.
  const isTaken = useRef(false);
  const [doing, setDoing] = useState<DeedName>();
  const [last, setLast] = useState<LastDeed>();
  const act: Deeds['act'] = async (name, question, said) => {
    if (isTaken.current) return false;
    isTaken.current = true;
    setDoing(name);
    setLast(undefined);
    const asked = await ask(name, question);
    const after = asked.ok ? asked.data : await refresh();
    isTaken.current = false;
    setDoing(undefined);
    const outcome: Outcome = asked.ok
      ? { kind: 'done', text: said }
      : { kind: 'refused', text: refusedWords(words, name, asked.refusal) };
    setLast({ name, outcome, change: after && latestChange(after) });
    if (asked.ok) accept(asked.data);
    return asked.ok;
  };
  const isCurrent = last?.change === undefined || last.change === latestChange(view);
  return {
    doing,
    done: last?.outcome.kind === 'done' ? last : undefined,
    outcome: isCurrent ? last?.outcome : undefined,
    hush: () => setLast(undefined),
    act,
  };
}

function refusedWords(words: Words, name: DeedName, refusal: NoAnswer): string {
  // What an agent ticks to ask for is another matter.
  const isAskedEnough = name === 'askSeverity' && refusal.code === 'nothing-to-ask';
  return isAskedEnough ? words('agent.question.enough') : agentRefusalWords(words, refusal);
}
