import type { Find } from './finds';
import { wordsIn } from './grammar';
import { COMMA, JOINT, STOP, type Tokens } from './tokens';

/**
 * How a phrase is meant where it stands: `said` of now; `past`; `open`, it may come to that; `when`, only under a
 * condition of the writer's own making; `supposed`, `asked`, `denied`, `told` of something else: nothing is said.
 */
export type Mood = 'said' | 'past' | 'open' | 'when' | 'supposed' | 'asked' | 'denied' | 'told';

const words = {
  not: wordsIn('NOT|NOTDO|NOTBE|NO|NOBODY|WITHOUT|RATHER'),
  asks: wordsIn('WH|AUX'),
  why: wordsIn('WHY'),
  reports: wordsIn('REPORTS'),
  that: wordsIn('THAT'),
};

/** A sentence as its words, what in it colours the words around, and whether it ends as a question. */
export interface Sentence {
  tokens: Tokens;
  colours: readonly Find[];
  isQuestion: boolean;
}

export function moodOf(find: Find, sentence: Sentence): Mood {
  const { tokens, colours } = sentence;
  const { first, last } = find;
  const start = clauseStart(tokens, first);
  if (sentence.isQuestion && isAsked(find, start, tokens)) return 'asked';
  if (isDenied(find, tokens) || deniesItself(find, tokens)) return 'denied';
  if (colours.length === 0) return 'said';
  if (isBetween(colours, 'told', start, first)) return 'told';
  if (isBetween(colours, 'supposed', start, first)) return 'supposed';
  if (isBetween(colours, 'open', start, first) || isBetween(colours, 'future', start, last)) return 'open';
  if (isRestricted(find, colours, tokens)) return 'when';
  return isPast(find, sentence, start) ? 'past' : 'said';
}

/** Whether a phrase stands between quotation marks: a message, a name, somebody else's words. */
export function isQuoted({ first, last }: Find, { quoted }: Tokens): boolean {
  return quoted[first] === true && quoted[last - 1] === true;
}

/** Whether a phrase of this colour begins between two places. */
function isBetween(colours: readonly Find[], value: string, from: number, to: number): boolean {
  for (const colour of colours)
    if (colour.value === value && colour.first >= from && colour.first < to) return true;
  return false;
}

function isRestricted(find: Find, colours: readonly Find[], tokens: Tokens): boolean {
  return (
    isBetween(colours, 'when', edgeBefore(tokens, find.first, STOP), find.first + 1) ||
    isBetween(colours, 'when', find.last, edgeAfter(tokens, find.last, STOP))
  );
}

/** What may pass by itself; what failed or was not done is mostly still so. */
const states: ReadonlySet<string> = new Set(['stop', 'outage', 'slow', 'troubled', 'notwork', 'runs', 'yes']);

/** "Was down" is past; "noticed that it was down" and "was rejected since" are how people tell of now. */
function isPast({ first, last, about, value }: Find, { tokens, colours }: Sentence, start: number): boolean {
  const end = edgeAfter(tokens, last, COMMA);
  if (isBetween(colours, 'now', start, end)) return false;
  const wasSo = states.has(value) && isBetween(colours, 'was', start, end);
  if (!wasSo && !isBetween(colours, 'past', start, end)) return false;
  return about !== 'extent' || !holdsAny(tokens, words.reports, edgeBefore(tokens, first, STOP), first);
}

/** Whether one of these words stands between two places. */
export function holdsAny({ ids }: Tokens, list: Uint8Array, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (list[ids[place] ?? 0] === 1) return true;
  return false;
}

/** "Not", "no" or "nobody" before it in the same part of the sentence, and not part of the phrase. */
function isDenied({ first }: Find, { ids, breaks, quoted }: Tokens): boolean {
  for (let place = first; place > 0 && place > first - 3; place--) {
    if ((breaks[place] ?? 0) >= JOINT || quoted[place - 1] !== quoted[first]) return false;
    if (words.not[ids[place - 1] ?? 0] === 1) return true;
  }
  return false;
}

/** "Is no workaround" begins and ends like "is a workaround". */
function deniesItself({ value, first, last }: Find, tokens: Tokens): boolean {
  return value === 'holds' && holdsAny(tokens, words.not, first, last);
}

/** Asked for rather than said; "why is it down?" says so, and so does what stands before the question. */
function isAsked({ first, last }: Find, start: number, tokens: Tokens): boolean {
  if (holdsAny(tokens, words.why, start, first + 1)) return false;
  if (holdsAny(tokens, words.asks, start, Math.min(start + 2, first + 1))) return true;
  const isLast = edgeAfter(tokens, last, COMMA) >= tokens.ids.length;
  const isAlone = start === 0 || edgeBefore(tokens, start - 1, COMMA) === start - 1;
  return isLast && isAlone;
}

/** Where a clause begins; one that begins with "that" goes on with the one before it, over German's comma. */
function clauseStart(tokens: Tokens, place: number): number {
  const start = edgeBefore(tokens, place, COMMA);
  const goesOn = start > 0 && tokens.breaks[start] === COMMA && words.that[tokens.ids[start] ?? 0] === 1;
  return goesOn ? edgeBefore(tokens, start - 1, COMMA) : start;
}

/** The first word of the part of a sentence that a word is in; parts are set off by at least this much. */
export function edgeBefore({ breaks }: Tokens, place: number, least: number): number {
  let edge = place;
  while (edge > 0 && (breaks[edge] ?? 0) < least) edge -= 1;
  return edge;
}

/** The place behind the last word of that part. */
export function edgeAfter({ ids, breaks }: Tokens, place: number, least: number): number {
  let edge = place;
  while (edge < ids.length && (breaks[edge] ?? 0) < least) edge += 1;
  return edge;
}
