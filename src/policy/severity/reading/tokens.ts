import { isAmount } from './amount';
import type { Grammar } from './pattern';

/** How much separates a word from the one before it. */
const NOTHING = 0;
/** "and", "but": a new part of the same thought. */
export const JOINT = 1;
export const COMMA = 2;
export const STOP = 3;

/** The words of a sentence: their numbers, where they stand, and what separates them. */
export interface Tokens {
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly breaks: number[];
  /** Whether a word stands between quotation marks. */
  readonly quoted: boolean[];
}

const joints = new Set(
  'but and or so because although though while whereas however yet then that which aber und oder weil da denn sondern dass während obwohl jedoch'.split(
    ' ',
  ),
);

/** Cuts a part of a folded text into words. */
export function tokensIn(folded: string, start: number, end: number, { numbers }: Grammar): Tokens {
  const tokens: Tokens = { ids: [], starts: [], ends: [], breaks: [], quoted: [] };
  let separated = NOTHING;
  let isQuoted = false;
  let closing = -1;
  function numberOf(word: string, from: number, to: number): number {
    return numbers.get(kindOfNumber(word, () => isAmount(folded, from, to, start, end))) ?? 0;
  }
  for (let place = start; place < end;) {
    const code = folded.charCodeAt(place);
    if (!isWordSign(code)) {
      if (code === 34 || code === 96) isQuoted = !isQuoted;
      if (code === 39) closing = singleQuoteEnd(folded, place, end);
      if (code !== 32) separated = Math.max(separated, separates(folded, place));
      place += 1;
      continue;
    }
    const stop = wordEnd(folded, place, end);
    const word = folded.slice(place, stop);
    tokens.ids.push(numbers.get(word) ?? (isDigit(word, 0) ? numberOf(word, place, stop) : 0));
    tokens.starts.push(place);
    tokens.ends.push(stop);
    tokens.breaks.push(tokens.ids.length > 1 && joints.has(word) ? Math.max(separated, JOINT) : separated);
    tokens.quoted.push(isQuoted || place < closing);
    separated = NOTHING;
    place = stop;
  }
  return tokens;
}

/** Where words in single quotation marks end; -1 where an apostrophe opens none, as in "the users' screens". */
function singleQuoteEnd(folded: string, from: number, end: number): number {
  if (!isWordSign(folded.charCodeAt(from + 1))) return -1;
  // A message is short; without a bound, many signs that open and never close would cost their square.
  const last = Math.min(end, from + LONGEST_MESSAGE);
  for (let place = from + 1; place < last; place++)
    if (folded.charCodeAt(place) === 39 && !isWordSign(folded.charCodeAt(place + 1))) return place;
  return -1;
}

const LONGEST_MESSAGE = 160;

/** An apostrophe inside a word belongs to it: "can't" is one; "non-production" is two. */
function wordEnd(folded: string, from: number, end: number): number {
  let place = from + 1;
  for (; place < end; place++) {
    const code = folded.charCodeAt(place);
    if (isWordSign(code)) continue;
    const isNumber = (code === 44 || code === 46) && isDigit(folded, place - 1) && isDigit(folded, place + 1);
    const isInside = isNumber || (code === 39 && isWordSign(folded.charCodeAt(place + 1)));
    if (!isInside || place + 1 >= end) break;
  }
  return place;
}

function isDigit(folded: string, place: number): boolean {
  const code = folded.charCodeAt(place);
  return code >= 48 && code <= 57;
}

/** a to z and 0 to 9. */
function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Brackets, semicolons, colons and dashes between spaces end a clause; a comma only sets it apart. */
function separates(folded: string, place: number): number {
  const sign = folded.charAt(place);
  if (sign === ',') return COMMA;
  if (';:()!?|[]'.includes(sign)) return STOP;
  if (sign === '.') return isSpace(folded, place + 1) ? STOP : NOTHING;
  return sign === '-' && isSpace(folded, place + 1) && isSpace(folded, place - 1) ? STOP : NOTHING;
}

function isSpace(folded: string, place: number): boolean {
  const code = folded.charCodeAt(place);
  return code === 32 || code === 10;
}

/** Numbers are known by their kind: a status of a failed request, a lone one, a few, or many. */
function kindOfNumber(word: string, isCount: () => boolean): string {
  const status = statusOf(word);
  // "5xx" and "503s" are statuses whatever follows.
  if (status !== undefined && !(/^\d+$/.test(word) && isCount())) return status;
  const digits = word.replace(/[.,](?=\d{3}(?!\d))/g, '');
  if (!/^\d{1,9}$/.test(digits)) return '#';
  const value = Number(digits);
  if (value === 0) return '#none';
  return value === 1 ? '#one' : value < 10 ? '#few' : '#many';
}

/** The kind of status that a number looks like. */
function statusOf(word: string): string | undefined {
  if (/^5(?:0\d|xx)s?$/.test(word)) return '#5xx';
  return /^4(?:0\d|29|xx)s?$/.test(word) ? '#4xx' : undefined;
}
