import { useRef, useState } from 'react';
import type { Question } from '../../src/calls';
import type { IssueView } from '../../src/calls/issue';
import { ask, type NoAnswer } from '../shared/ask';
import { inTurn } from '../shared/in-turn';
import { agentRefusalWords } from '../shared/refusals';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import type { Words } from '../shared/words';

export type DeedName =
  | 'reclassify'
  | 'keepSeverity'
  | 'undoChange'
  | 'askSeverity'
  | 'acknowledge'
  | 'stopPaging'
  | 'pageAgain'
  | 'letThrough'
  | 'carryOver';

/** What is said once a deed is done, in words or by how the request stands then. */
type Said = string | ((after: IssueView) => string);

/** What an agent's last deed came to, in words. */
export interface Outcome {
  kind: 'done' | 'refused';
  text: string;
}

/** The last deed that was tried from here. */
interface LastDeed<S> {
  name: DeedName;
  outcome: Outcome;
  /** How things stood just after; undefined where nobody could tell. */
  standing: S | undefined;
}

/**
 * `S` tells one standing of what the deeds are about from the next: of the severity, the number of its latest change.
 */
export interface Deeds<S = number> {
  /** The deed that is under way. */
  doing: DeedName | undefined;
  /**
   * The last deed that was done from here, for where the focus goes once its button is gone, and what stood after it.
   */
  done: { name: DeedName; standing: S | undefined } | undefined;
  /** Said until things stand otherwise. */
  outcome: Outcome | undefined;
  /** Takes back what was said about the last deed, where another begins. */
  hush: () => void;
  /** Does one deed at a time, so that a second click does nothing. Gives whether it was done; `said` is told then. */
  act: <N extends DeedName>(name: N, question: Question<N>, said: Said) => Promise<boolean>;
}

/**
 * What an agent can do about a request, one deed at a time. A refusal brings the panel up to date and leaves what was
 * typed.
 */
export function useDeeds<S extends number | string>(
  view: IssueView,
  { accept, refresh }: Pick<Live<IssueView>, 'accept' | 'refresh'>,
  standingOf: (view: IssueView) => S,
): Deeds<S> {
  const { words } = useViewer();
  // A state would still be the old one when the second of two quick clicks arrives.
  const isTaken = useRef(false);
  const [doing, setDoing] = useState<DeedName>();
  const [last, setLast] = useState<LastDeed<S>>();
  const act: Deeds<S>['act'] = async (name, question, said) => {
    if (isTaken.current) return false;
    isTaken.current = true;
    setDoing(name);
    setLast(undefined);
    const asked = await inTurn(() => ask(name, question));
    const after = asked.ok ? asked.data : await refresh();
    isTaken.current = false;
    setDoing(undefined);
    const outcome: Outcome = asked.ok
      ? { kind: 'done', text: typeof said === 'string' ? said : said(asked.data) }
      : { kind: 'refused', text: refusedWords(words, name, asked.refusal) };
    setLast({ name, outcome, standing: after && standingOf(after) });
    if (asked.ok) accept(asked.data);
    return asked.ok;
  };
  const isCurrent = last?.standing === undefined || last.standing === standingOf(view);
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
