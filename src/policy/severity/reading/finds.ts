import type { Beginning, Element, Grammar, Pattern } from './pattern';
import { COMMA, type Tokens } from './tokens';

/** A phrase that stands in a sentence: what it speaks of, what it says, and its words from `first` to before `last`. */
export interface Find {
  about: string;
  value: string;
  first: number;
  last: number;
}

/**
 * Every phrase of the grammar in a sentence. Of several about the same that overlap, the longest: "not in production"
 * hides "in production". Takes time in proportion to the sentence: a phrase is a handful of words and short gaps.
 */
export function findsIn(tokens: Tokens, { starting }: Grammar): Find[] {
  const finds: Find[] = [];
  for (let first = 0; first < tokens.ids.length; first++) {
    const { patterns, seconds } = starting[tokens.ids[first] ?? 0] ?? nothing;
    const next = tokens.ids[first + 1] ?? 0;
    for (let at = 0; at < patterns.length; at++) {
      const second = seconds[at];
      if (second === undefined || second[next] === 1) add(finds, patterns[at], tokens, first);
    }
  }
  return finds.length < 2 ? finds : longest(finds);
}

const nothing: Beginning = { patterns: [], seconds: [] };

function add(finds: Find[], pattern: Pattern | undefined, tokens: Tokens, first: number): void {
  if (!pattern) return;
  const { about, value, elements } = pattern;
  const last = match(elements, 0, tokens, first, first);
  if (last > first && !isKnown(finds, about, value, first, last)) finds.push({ about, value, first, last });
}

/** Several phrases of a table may find the same words. */
function isKnown(finds: readonly Find[], about: string, value: string, first: number, last: number): boolean {
  for (let at = finds.length - 1; at >= 0 && finds[at]?.first === first; at--) {
    const find = finds[at];
    if (find?.about === about && find.value === value && find.last >= last) return true;
  }
  return false;
}

function longest(finds: readonly Find[]): Find[] {
  return finds.filter((one) => !finds.some((other) => hides(other, one)));
}

/** Kinds of trouble stand side by side; that all runs, only looks wrong or is a figure takes them back. */
const taking: ReadonlySet<string> = new Set(['runs', 'cosmetic', 'less']);

function hides(other: Find, one: Find): boolean {
  return (
    other.about === one.about &&
    other.value !== one.value &&
    other.about !== 'mood' &&
    other.last - other.first > one.last - one.first &&
    other.first < one.last &&
    one.first < other.last &&
    (one.about !== 'extent' || taking.has(other.value))
  );
}

/** Where a phrase that begins at `first` ends; -1 where it does not stand there. */
function match(
  elements: readonly Element[],
  at: number,
  tokens: Tokens,
  place: number,
  first: number,
): number {
  const element = elements[at];
  if (element === undefined) return place;
  if (element.is === 'gap') return matchBehindGap(elements, at, tokens, place, first);
  if (element.is === 'word') {
    const isHere = fits(element.ids, tokens, place, first);
    const found = isHere ? match(elements, at + 1, tokens, place + 1, first) : -1;
    return found < 0 && element.optional ? match(elements, at + 1, tokens, place, first) : found;
  }
  return holdsAt(element, tokens, place, first) ? match(elements, at + 1, tokens, place, first) : -1;
}

/** Whether a place is what an element without a word of its own asks for. */
function holdsAt(element: Element, tokens: Tokens, place: number, first: number): boolean {
  if (element.is === 'start') return place === 0 || (tokens.breaks[place] ?? 0) >= COMMA;
  if (element.is === 'end') return isEdge(tokens, place);
  return element.is === 'unless' && !fits(element.ids, tokens, place, first);
}

function fits(ids: Uint8Array, tokens: Tokens, place: number, first: number): boolean {
  return !isApart(tokens, place, first) && ids[tokens.ids[place] ?? 0] === 1;
}

function matchBehindGap(
  elements: readonly Element[],
  at: number,
  tokens: Tokens,
  place: number,
  first: number,
): number {
  const element = elements[at];
  const most = element?.is === 'gap' ? element.most : 0;
  for (let skipped = 0; skipped <= most; skipped++) {
    if (isApart(tokens, place + skipped - 1, first)) return -1;
    const found = match(elements, at + 1, tokens, place + skipped, first);
    if (found >= 0) return found;
  }
  return -1;
}

/** A phrase does not reach over a comma. */
function isApart({ breaks }: Tokens, place: number, first: number): boolean {
  return place > first && (breaks[place] ?? 0) >= COMMA;
}

function isEdge({ ids, breaks }: Tokens, place: number): boolean {
  return place >= ids.length || (breaks[place] ?? 0) > 0;
}
