import { quoteAround } from '../quote';
import { passageAt, type Passage, type Prose } from './prose';
import type { Kind } from './prose/lines';
import type { Phrase } from './words';

/** Words that answer a question, and what else in their sentence takes that back. */
export interface Cue {
  /** A table of `phrases`, or a pattern of `opening` or of its own. */
  says: RegExp | readonly Phrase[];
  /** Found in the same sentence, it is no answer after all. */
  unless?: RegExp;
  /** Only in these kinds of line; otherwise in all but quotations and template text. */
  within?: readonly Kind[];
  /** Compared with the customer's own letters, capitals and all. */
  asWritten?: true;
  /** Also in a question: "Is it because we upgraded yesterday?" names the upgrade. */
  evenAsked?: true;
  /** Also between quotation marks, where it is usually somebody else who speaks. */
  evenQuoted?: true;
}

/** How an answer to a fact is found. */
export interface Recogniser {
  /** What a line may call it: `Label: answer`. In small letters. */
  labels: readonly string[];
  /** What a title or a label speaks of that means it in other words: "What people do meanwhile:". */
  titles?: RegExp;
  cues?: readonly Cue[];
  /** Finds what no single sentence shows, such as a list of actions: where it stands. */
  shape?: (prose: Prose) => Passage | undefined;
  /** Words that speak of it without saying it: too thin to work with. */
  mentions?: readonly Cue[];
  /** "None" and "no" are answers: there may be no error, no change, no workaround. */
  noneIsAnswer?: boolean;
}

/** The sentence that answers a fact, or undefined. */
export function answerIn(prose: Prose, { cues = [], shape }: Recogniser): string | undefined {
  for (const cue of cues) {
    const quote = quoteOf(prose, cue);
    if (quote !== undefined) return quote;
  }
  const passage = shape?.(prose);
  return passage && quoteAround(prose.text, passage.start, Math.min(passage.end - passage.start, 160));
}

/** The sentence that speaks of a fact without answering, or undefined. */
export function mentionIn(prose: Prose, { mentions = [] }: Recogniser): string | undefined {
  for (const cue of mentions) {
    const quote = quoteOf(prose, cue);
    if (quote !== undefined) return quote;
  }
  return undefined;
}

const unread: readonly Kind[] = ['quotation', 'template'];

function quoteOf(prose: Prose, cue: Cue): string | undefined {
  const { says } = cue;
  if (says instanceof RegExp) return says.sticky ? opened(prose, says, cue) : found(prose, says, cue);
  for (const { pattern, needs } of says) {
    if (needs && !needs.some((need) => prose.starts[need] === 1)) continue;
    const quote = found(prose, pattern, cue);
    if (quote !== undefined) return quote;
  }
  return undefined;
}

/** Looks on behind a sentence that takes a find back, so that no part of a text is read twice. */
function found(prose: Prose, says: RegExp, cue: Cue): string | undefined {
  const text = cue.asWritten ? prose.readable : prose.folded;
  let from = 0;
  while (from < text.length) {
    says.lastIndex = from;
    const find = says.exec(text);
    if (!find) return undefined;
    const passage = passageAt(prose, find.index);
    if (passage && counts(prose, passage, cue, find.index))
      return quoteAround(prose.text, find.index, find[0].length);
    from = Math.max(passage?.end ?? 0, find.index + find[0].length, from + 1);
  }
  return undefined;
}

function opened(prose: Prose, says: RegExp, cue: Cue): string | undefined {
  for (const passage of prose.passages) {
    says.lastIndex = passage.start;
    const find = says.exec(prose.folded);
    if (find && counts(prose, passage, cue, passage.start))
      return quoteAround(prose.text, passage.start, find[0].length);
  }
  return undefined;
}

function counts(prose: Prose, { start, end, kind }: Passage, cue: Cue, place: number): boolean {
  if (cue.within ? !cue.within.includes(kind) : unread.includes(kind)) return false;
  const isTalk = kind === 'prose' || kind === 'item' || kind === 'heading';
  if (!cue.evenAsked && isTalk && /\?[\s"')*_]{0,4}$/.test(prose.folded.slice(end - 6, end))) return false;
  if (!cue.evenQuoted && isTalk && isQuoted(prose.folded, start, place)) return false;
  if (cue.unless === undefined) return true;
  cue.unless.lastIndex = 0;
  return !cue.unless.test(prose.folded.slice(start, end));
}

/** Whether a place of a sentence stands between quotation marks. */
function isQuoted(folded: string, start: number, place: number): boolean {
  let marks = 0;
  for (let at = folded.indexOf('"', start); at >= 0 && at < place; at = folded.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}
