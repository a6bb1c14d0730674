import type { LadderView, RequestView, StepView } from '../../../src/calls';
import { standing } from '../../shared/ladder';
import type { Word } from '../../shared/words';

/** One entry of the time line: what happened or will happen, and when (epoch milliseconds). */
export interface LadderEvent {
  key: string;
  word: Word;
  blanks?: Record<string, string>;
  at?: number;
  look: 'done' | 'good' | 'bad' | 'now' | 'next';
}

/** The ladder as a time line: logged, each step that went out, who answered, and what comes next. */
export function ladderEvents(view: RequestView, ladder: LadderView): LadderEvent[] {
  const logged: LadderEvent = {
    key: 'logged',
    word: 'ladder.logged',
    at: Date.parse(view.logged),
    look: 'done',
  };
  return [logged, ...ladder.steps.flatMap((step) => gone(step, ladder)), ...ending(view, ladder)];
}

/** That nobody came, and what the customer can do or may count on while the request is open. */
export function unanswered({ state, contact }: RequestView, ladder: LadderView): Word[] {
  const ended = standing(ladder) === 'unreachable' ? 'ladder.unreachable' : 'ladder.exhausted';
  if (state === 'closed') return [ended];
  return [ended, contact.phone === undefined ? 'ladder.stays' : 'ladder.call'];
}

function gone(step: StepView, ladder: LadderView): LadderEvent[] {
  const key = `step-${step.number}`;
  const at = Date.parse(step.at);
  switch (step.state) {
    case 'sent':
      return [{ key, word: step.number === 1 ? 'ladder.paged' : 'ladder.pagedNext', at, look: 'done' }];
    case 'failed':
      return [{ key, word: hasNext(step, ladder) ? 'ladder.failed' : 'ladder.failedLast', at, look: 'bad' }];
    case 'sending':
      return [{ key, word: 'ladder.sending', look: 'now' }];
    default:
      return [];
  }
}

function hasNext({ number }: StepView, { steps }: LadderView): boolean {
  return steps.some((step) => step.number > number && step.state !== 'skipped');
}

function ending(view: RequestView, ladder: LadderView): LadderEvent[] {
  switch (ladder.state) {
    case 'acknowledged':
      return ladder.acknowledged ? [answered(ladder.acknowledged)] : [];
    case 'stopped':
      return ladder.stopped
        ? [{ key: 'stopped', word: 'ladder.stopped', at: Date.parse(ladder.stopped.at), look: 'done' }]
        : [];
    case 'exhausted':
      return unanswered(view, ladder).map((word, at) => ({
        key: word,
        word,
        look: at === 0 ? 'bad' : 'next',
      }));
    case 'open':
      return ladder.next === undefined ? [] : [coming(ladder, Date.parse(ladder.next))];
  }
}

function answered({ by, at }: { by: string; at: string }): LadderEvent {
  return {
    key: 'acknowledged',
    word: 'ladder.acknowledged',
    blanks: { name: by },
    at: Date.parse(at),
    look: 'good',
  };
}

function coming(ladder: LadderView, at: number): LadderEvent {
  const somebody = ladder.steps.some(({ state }) => state === 'sent');
  const more = ladder.steps.some(({ state }) => state === 'waiting');
  const word = more ? (somebody ? 'ladder.nextStep' : 'ladder.firstStep') : 'ladder.lastStep';
  return { key: 'next', word, at, look: 'next' };
}
