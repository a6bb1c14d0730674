import { fold } from './prose/fold';
import { eachLine, fence, isLog, kindOf, type Kind } from './prose/lines';
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
  let starts: Starts | undefined;
  return {
    text,
    readable,
    folded,
    passages,
    // Not all who cut a text look phrases up in it.
    get starts() {
      return (starts ??= startsIn(folded));
    },
  };
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
  eachLine(text, (start, end, line) => {
    const fences = fence.test(line);
    if (fences) fenced = !fenced;
    else lines.push({ start, end, kind: kindWithin(line, folded.slice(start, end), fenced) });
  });
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
  let from = 0;
  let before: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && runsOn(folded, before, line)) {
      parts.push(folded.slice(from, before.end), ' '.repeat(line.start - before.end));
      from = line.start;
      last.end = line.end;
    } else joined.push({ ...line });
    before = line;
  }
  return { folded: parts.join('') + folded.slice(from), joined };
}

function runsOn(folded: string, before: Line, line: Line): boolean {
  const length = before.end - before.start;
  const isBroken = (before.kind === 'prose' || before.kind === 'item') && length >= WRAPPED && length <= 100;
  if (!isBroken || line.kind !== 'prose') return false;
  const gap = folded.slice(before.end, line.start);
  const isNext = gap.indexOf('\n') === gap.lastIndexOf('\n');
  return (
    isNext &&
    /[\w,;)"'-]/.test(
      folded
        .slice(before.end - 2, before.end)
        .trim()
        .slice(-1),
    ) &&
    /[\w"'(]/.test(folded.charAt(line.start))
  );
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
