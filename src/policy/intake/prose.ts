import { fold } from './prose/fold';
import { fence, isLog, kindOf, type Kind } from './prose/lines';
import { sentenceEnds } from './prose/sentences';
import { isTemplate, withoutComments } from './prose/template';
import { startsIn, type Starts } from './words/needs';

/** A sentence, or a whole line where lines are not sentences: where it stands and what it is. */
export interface Passage {
  start: number;
  end: number;
  kind: Exclude<Kind, 'blank'>;
}

/** A text cut once for all who look things up in it. */
export interface Prose {
  text: string;
  /** The text with its comments and its form's labels blanked, sign by sign. */
  readable: string;
  /** What is readable in small plain letters, sign by sign; wrapped lines are joined. */
  folded: string;
  passages: readonly Passage[];
  /** How its words begin: a phrase whose words are not among them need not be looked for. */
  starts: Starts;
}

interface Line {
  start: number;
  end: number;
  kind: Kind;
}

/** A part of a text, its end not included. */
export interface Span {
  start: number;
  end: number;
}

/** Cuts a text into sentences and lines, without the spans. Takes time in proportion to it. */
export function cut(text: string, without: readonly Span[] = []): Prose {
  const readable = blanked(withoutComments(text), without);
  const small = fold(readable);
  const lines = linesOf(readable, small);
  const { folded, joined } = joinWrapped(small, lines);
  const passages = joined.flatMap(({ start, end, kind }): Passage[] => {
    if (kind === 'blank') return [];
    if (kind !== 'prose' && kind !== 'item') return [{ start, end, kind }];
    return sentenceEnds(folded, start, end).map((to, index, ends) => ({
      start: index === 0 ? start : (ends[index - 1] ?? start),
      end: to,
      kind,
    }));
  });
  return { text, readable, folded, passages, starts: startsIn(folded) };
}

function blanked(text: string, spans: readonly Span[]): string {
  let rest = 0;
  let kept = '';
  for (const { start, end } of spans) {
    kept += text.slice(rest, start) + ' '.repeat(end - start);
    rest = end;
  }
  return kept + text.slice(rest);
}

function linesOf(text: string, folded: string): Line[] {
  const lines: Line[] = [];
  let fenced = false;
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + 400));
    const fences = fence.test(line);
    if (fences) fenced = !fenced;
    lines.push({ start, end, kind: fences ? 'blank' : kindWithin(line, folded.slice(start, end), fenced) });
    start = end + 1;
  }
  return lines;
}

function kindWithin(line: string, folded: string, fenced: boolean): Kind {
  if (fenced) return isLog(line) ? 'log' : 'code';
  const kind = kindOf(line);
  if (kind === 'blank' || kind === 'log') return kind;
  return isTemplate(line, folded) ? 'template' : kind;
}

/** From this length on a line may have been wrapped by a mail program. */
const WRAPPED = 55;

/** Lines that a mail program broke in the middle of a sentence are one again. */
function joinWrapped(folded: string, lines: readonly Line[]): { folded: string; joined: Line[] } {
  const joined: Line[] = [];
  const parts: string[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const wrapped = before && line.kind === 'prose' && isWrapped(folded, before, lastLength);
    const runsOn = wrapped === true && /[\w"'(]/.test(folded.charAt(line.start));
    if (line.start > 0) parts.push(runsOn ? ' ' : '\n');
    parts.push(folded.slice(line.start, line.end));
    if (runsOn) before.end = line.end;
    else joined.push({ ...line });
    lastLength = line.end - line.start;
  }
  return { folded: parts.join(''), joined };
}

function isWrapped(folded: string, { end, kind }: Line, lastLength: number): boolean {
  if ((kind !== 'prose' && kind !== 'item') || lastLength < WRAPPED || lastLength > 100) return false;
  return /[\w,;)"'-]/.test(folded.charAt(end - 1).trim() || folded.charAt(end - 2));
}

/** The passage that holds a place; undefined between two. */
export function passageAt({ passages }: Prose, place: number): Passage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (passage === undefined || place < passage.start) high = middle - 1;
    else if (place >= passage.end) low = middle + 1;
    else return passage;
  }
  return undefined;
}
