import type { LadderView, StepView } from '../../../src/calls/ladder';
import type { RequestView } from '../../../src/calls/request';
import { standing } from '../../shared/ladder';
import type { Word } from '../../shared/words';

/** One entry of the time line: what happened or will happen, and when (epoch milliseconds). */
export interface LadderEvent {
  key: string;
  word: Word;
  blanks?: Record<string, string>;
  /** What somebody said about it. */
  reason?: string;
  at?: number;
  look: 'done' | 'good' | 'bad' | 'now' | 'next';
}

/** What the customer reads of a page that went out. */
const PAGES: ReadonlySet<Word> = new Set(['ladder.paged', 'ladder.pagedAgain']);

/** So close to each other, in ms, go the pages of one moment. */
const AT_ONCE = 10_000;

/** The ladder as a time line: logged, when pages went out, each call, who answered, and what comes next. */
export function ladderEvents(view: RequestView, ladder: LadderView): LadderEvent[] {
  const known = [
    logged(view),
    ...ladder.steps.flatMap((step) => gone(step, ladder)),
    ...ladder.calls.map(called),
  ];
  const events = [...known, ...ending(view, ladder)];
  const past = events.filter(isPast).sort(byTime);
  return [
    ...past.filter((event, at) => !isEcho(event, past[at - 1])),
    ...events.filter((event) => !isPast(event)),
  ];
}

/** Pages of one moment are one to the customer: a step that goes out over two channels is not said twice. */
function isEcho({ word, at = 0 }: LadderEvent, before: LadderEvent | undefined): boolean {
  if (before?.at === undefined || word !== 'ladder.pagedAgain') return false;
  return PAGES.has(before.word) && at - before.at < AT_ONCE;
}

/** That nobody came, and what the customer can do or may count on while the request is open. */
export function unanswered({ state, contact }: RequestView, ladder: LadderView): Word[] {
  const ended = standing(ladder) === 'unreachable' ? 'ladder.unreachable' : 'ladder.exhausted';
  if (state === 'closed') return [ended];
  if (contact.phone === undefined) return [ended, 'ladder.stays'];
  return [ended, contact.callCode === undefined ? 'ladder.callNumber' : 'ladder.call'];
}

/** Why the paging stopped, and who said so where a person did. */
export function stoppedWords({
  why,
  by,
}: NonNullable<LadderView['stopped']>): Pick<LadderEvent, 'word' | 'blanks'> {
  if (why !== 'by-agent') return { word: `ladder.stopped.${why}` };
  return by === undefined
    ? { word: 'ladder.stopped.nameless' }
    : { word: 'ladder.stopped.by-agent', blanks: { name: by } };
}

function isPast({ at, look }: LadderEvent): boolean {
  return at !== undefined && look !== 'next';
}

function byTime({ at: one = 0 }: LadderEvent, { at: other = 0 }: LadderEvent): number {
  return one - other;
}

function logged(view: RequestView): LadderEvent {
  return { key: 'logged', word: 'ladder.logged', at: Date.parse(view.logged), look: 'done' };
}

function called(moment: string): LadderEvent {
  return { key: `call-${moment}`, word: 'ladder.called', at: Date.parse(moment), look: 'done' };
}

function gone(step: StepView, ladder: LadderView): LadderEvent[] {
  const key = `step-${step.number}`;
  const at = Date.parse(step.at);
  switch (step.state) {
    case 'sent':
      return [{ key, word: isFirst(step, ladder) ? 'ladder.paged' : 'ladder.pagedAgain', at, look: 'done' }];
    case 'failed':
      return [{ key, word: failedWord(step, ladder), at, look: 'bad' }];
    case 'sending':
      return [{ key, word: 'ladder.sending', look: 'now' }];
    default:
      return [];
  }
}

/** That a page did not get through, and whether another way was tried. */
export function failedWord(step: StepView, ladder: LadderView): Word {
  return hasNext(step, ladder) ? 'ladder.failed' : 'ladder.failedLast';
}

/** Whether nobody was reached before: the steps are in the order in which they are taken. */
function isFirst(step: StepView, { steps }: LadderView): boolean {
  return steps.find(({ state }) => state === 'sent') === step;
}

function hasNext(step: StepView, { steps }: LadderView): boolean {
  return steps.slice(steps.indexOf(step) + 1).some(({ state }) => state !== 'skipped');
}

function ending(view: RequestView, ladder: LadderView): LadderEvent[] {
  switch (ladder.state) {
    case 'acknowledged':
      return ladder.acknowledged ? [answered(ladder.acknowledged)] : [];
    case 'stopped':
      return ladder.stopped ? [stopped(ladder.stopped)] : [];
    case 'exhausted':
      return unanswered(view, ladder).map((word, at) => (at === 0 ? gaveUp(word, ladder) : promised(word)));
    case 'open':
      return ladder.next === undefined ? [] : [coming(ladder, Date.parse(ladder.next))];
  }
}

function gaveUp(word: Word, { ended }: LadderView): LadderEvent {
  return { key: word, word, look: 'bad', ...(ended !== undefined && { at: Date.parse(ended) }) };
}

function promised(word: Word): LadderEvent {
  return { key: word, word, look: 'next' };
}

function answered({ by, at }: { by: string; at: string }): LadderEvent {
  return {
    key: 'acknowledged',
    ...acknowledgedWords(by),
    at: Date.parse(at),
    look: 'good',
  };
}

/** Who answered, as the customer reads it; `by` is '' where nobody knows their name. */
export function acknowledgedWords(by: string): Pick<LadderEvent, 'word' | 'blanks'> {
  return by === ''
    ? { word: 'ladder.acknowledged.nameless' }
    : { word: 'ladder.acknowledged', blanks: { name: by } };
}

function stopped(end: NonNullable<LadderView['stopped']>): LadderEvent {
  const { at, reason } = end;
  return {
    key: 'stopped',
    ...stoppedWords(end),
    ...(reason === undefined ? {} : { reason }),
    at: Date.parse(at),
    look: 'done',
  };
}

function coming(ladder: LadderView, at: number): LadderEvent {
  const somebody = ladder.steps.some(({ state }) => state === 'sent');
  const more = ladder.steps.some(({ state }) => state === 'waiting');
  const word = more ? (somebody ? 'ladder.next' : 'ladder.firstStep') : 'ladder.lastStep';
  return { key: 'next', word, at, look: 'next' };
}
