import type { Question } from '../../../src/calls';
import type { Moment } from '../../../src/calls/shared';
import type { TriageView } from '../../../src/calls/triage';
import type { Asked, NoAnswer } from '../../shared/ask';

/**
 * What the page learns: a page of rows, of what changed since, or why there is no answer. A look may take several
 * pages, from the first to the last.
 */
export type Event =
  | { type: 'page' | 'news'; view: TriageView; isFirst: boolean; isLast: boolean }
  | { type: 'refused'; refusal: NoAnswer };

interface Parts {
  load: (question: Question<'loadTriage'>) => Promise<Asked<'loadTriage'>>;
  tell: (event: Event) => void;
  isVisible: () => boolean;
  /** Whether another try may well bring an answer. */
  passes: (refusal: NoAnswer) => boolean;
  /** Calls back after so many milliseconds; what it gives takes that back. */
  after: (milliseconds: number, then: () => void) => () => void;
}

export interface Following {
  /** Looks for news at once, or right after the look that is under way. */
  look: () => void;
  stop: () => void;
}

const EVERY = 15_000;

/**
 * Loads the board page by page and then, while it is visible, what changed since the last look began. A look that
 * broke off goes on with the page it stopped at; a refusal that another try cannot mend is the end until `look`.
 */
export function follow({ load, tell, isVisible, passes, after }: Parts): Following {
  let question: Question<'loadTriage'> = {};
  let began: Moment | undefined;
  let isOver = false;
  let isBusy = false;
  let isWanted = false;
  let takeBack = () => {};

  const look = () => {
    takeBack();
    isWanted = isBusy;
    if (!isBusy && !isOver) void turn();
  };
  const rest = () => {
    takeBack = after(EVERY, () => {
      if (isVisible()) look();
    });
  };
  const turn = async (): Promise<void> => {
    isBusy = true;
    const asked = await load(question);
    isBusy = false;
    if (isOver) return;
    if (!asked.ok) {
      tell({ type: 'refused', refusal: asked.refusal });
      if (passes(asked.refusal)) rest();
      return;
    }
    const { next, now } = asked.data;
    const type = question.since === undefined ? 'page' : 'news';
    tell({ type, view: asked.data, isFirst: began === undefined, isLast: next === undefined });
    began ??= now;
    if (next !== undefined) {
      question = { ...question, next };
      return turn();
    }
    question = { since: began };
    began = undefined;
    if (isWanted) look();
    else rest();
  };

  void turn();
  return {
    look,
    stop: () => {
      isOver = true;
      takeBack();
    },
  };
}
