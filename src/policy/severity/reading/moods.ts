import type { Find } from './finds';
import { wordsIn } from './grammar';
import { COMMA, JOINT, STOP, type Tokens } from './tokens';

/**
 * How a phrase is meant where it stands: `said` of now; `past`; `open`, it may come to that; `when`, only under a
 * condition of the writer's own making; `supposed`, `asked`, `denied`, `told` of something else: nothing is said.
 */
export type Mood = 'said' | 'past' | 'open' | 'when' | 'supposed' | 'asked' | 'denied' | 'told';

const words = {
  not: wordsIn('NOT|NOTDO|NOTBE|NO|NOBODY|WITHOUT|nothing|nichts|instead|rather'),
  asks: wordsIn('WH|AUX'),
  why: wordsIn('why|warum|wieso|weshalb|since|seit|normal'),
  reports: wordsIn(
    'noticed|notice|saw|reported|reports|report|told|discovered|found|said|says|that|dass|gemeldet|melden|gemerkt|festgestellt|seeing|see',
  ),
  that: wordsIn('that|dass|ob|whether'),
};

/** A sentence as its words, the phrases in it, and whether it ends as a question. */
export interface Sentence {
  tokens: Tokens;
  finds: readonly Find[];
  isQuestion: boolean;
}

export function moodOf(find: Find, sentence: Sentence): Mood {
  const { tokens } = sentence;
  if (tokens.quoted[find.first] === true && tokens.quoted[find.last - 1] === true) return 'told';
  const start = clauseStart(tokens, find.first);
  if (isAsked(find, start, sentence)) return 'asked';
  if (isDenied(find, tokens) || deniesItself(find, tokens)) return 'denied';
  const end = edgeAfter(tokens, find.last, COMMA);
  const near = sentence.finds.filter(({ about }) => about === 'mood');
  const before = (value: string) =>
    near.some((one) => one.value === value && one.first >= start && one.first < find.first);
  if (before('told')) return 'told';
  if (before('supposed')) return 'supposed';
  const around = (value: string) =>
    near.some((one) => one.value === value && one.first >= start && one.last <= end);
  const isNow = around('now');
  if (before('open')) return 'open';
  if (isRestricted(find, near, tokens)) return 'when';
  return isPast(find, sentence, around, isNow) ? 'past' : 'said';
}

function isRestricted(find: Find, near: readonly Find[], tokens: Tokens): boolean {
  const [from, to] = [edgeBefore(tokens, find.first, STOP), edgeAfter(tokens, find.last, STOP)];
  return near.some(
    ({ value, first }) =>
      value === 'when' && first >= from && first < to && (first <= find.first || first >= find.last),
  );
}

/** "Was down" is past; "noticed that it was down", "was rejected since" and "could not" are how people tell of now. */
function isPast(
  { first, about }: Find,
  { tokens }: Sentence,
  around: (value: string) => boolean,
  isNow: boolean,
): boolean {
  if (isNow || !around('past')) return false;
  if (about !== 'extent') return true;
  // What people were kept from is mostly still so, what was down may be up.
  const says = tokens.ids.slice(edgeBefore(tokens, first, STOP), first);
  return !says.some((id) => words.reports[id] === 1);
}

/** "Not", "no" or "nobody" before it in the same part of the sentence, and not part of the phrase. */
function isDenied({ first }: Find, { ids, breaks }: Tokens): boolean {
  for (let place = first; place > 0 && place > first - 3; place--) {
    if ((breaks[place] ?? 0) >= JOINT) return false;
    if (words.not[ids[place - 1] ?? 0] === 1) return true;
  }
  return false;
}

/** "Is no workaround" begins and ends like "is a workaround". */
function deniesItself({ value, first, last }: Find, { ids }: Tokens): boolean {
  return value === 'holds' && ids.slice(first, last).some((id) => words.not[id] === 1);
}

/** Asked for rather than said; "why is it down?" says so, and so does what stands before the question. */
function isAsked({ first, last }: Find, start: number, { tokens, isQuestion }: Sentence): boolean {
  if (!isQuestion) return false;
  const before = tokens.ids.slice(start, first + 1);
  if (before.some((id) => words.why[id] === 1)) return false;
  const isInverted = before.slice(0, 2).some((id) => words.asks[id] === 1) && start < first + 1;
  if (isInverted) return true;
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
