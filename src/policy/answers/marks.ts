import type { Line } from './lines';

/** A question's number as a customer repeats it before an answer. */
export interface Mark {
  line: number;
  /** Where in the line the number begins, and where the answer after it does. */
  from: number;
  to: number;
  number: number;
  style: string;
}

const MONTHS =
  'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|stock|floor|etage|mal |times|uhr|hour|minute|tag|day|kunde|user';

/** The ways in which people number their answers. Each is bounded, so none walks through a long line. */
const STYLES: Readonly<Record<string, RegExp>> = {
  question:
    /^(?:question|frage|antwort|answer|punkt|point|item)[ \t]{0,3}#?(\d{1,2})(?:[ \t]{0,2}[.):\-–—]{1,2}|[ \t]|$)/iu,
  short:
    /^(?:(?:zu|ad|re|nr|no)\.?[ \t]{1,2}|[qaf])#?(\d{1,2})[ \t]{0,2}(?:[.):]{1,2}(?!\d)|[-–—](?=[ \t]))/iu,
  hash: /^#(\d{1,2})(?:[.):]{1,2}|[ \t]|$)/u,
  round: /^\((\d{1,2})\)[.:]?/u,
  square: /^\[(\d{1,2})\][.:]?/u,
  keycap: /^(\d)\uFE0F?\u20E3[.:)]?/u,
  dotRound: /^(\d{1,2})\.\)/u,
  dot: new RegExp(String.raw`^(\d{1,2})\.(?=[*_]{0,2}(?:[ \t]|$)|\p{L}{2})(?![ \t]{0,2}(?:${MONTHS}))`, 'iu'),
  close: /^(\d{1,2})\)/u,
  colon: /^(\d{1,2})[ \t]?:(?!\d)/u,
  equals: /^(\d{1,2})[ \t]?=(?!=)/u,
  dash: /^(\d{1,2})[ \t]{0,2}[-–—][ \t](?!\d{1,3} \p{L})/u,
};
/** "1 production": too weak to stand alone; counts only when every question is numbered this way. */
const BARE = /^(\d{1,2})[ \t]{1,3}(?=\S)/u;

const LONGEST_MARK = 40;
const LONGEST_SCANNED = 2000;
const LINES_SCANNED = 200;
/** A number right after one of these belongs to it: "version 2. Since then". */
const OWNS_NUMBER =
  /(?:^|[\s(,;])(?:version|release|step|schritt|node|server|level|chapter|no|nr|am|vom|den|dem|the|on|of|und|and|to|auf|bis|port|line|zeile|room|tier|p|v)\.?[ \t]{1,3}$/iu;

/** The marks that number answers to `count` questions, in reading order; lists inside an answer are left in it. */
export function marksIn(lines: readonly Line[], count: number): Mark[] {
  const starts = lines.flatMap((line, at) => {
    const mark = line.quoted ? undefined : markAt(line.text, at, startOf(line.text));
    return mark ? [mark] : [];
  });
  const outer = outerOf(starts, lines, count);
  const first = outer[0];
  if (!first) return bareMarks(lines, count) ?? sequenceWithin(lines, count);
  const within = lines.flatMap(({ text }, at) => marksWithin(text, at, count));
  return withThoseWithin(outer, within);
}

/** The mark at the start of one line, whoever wrote it. */
export function markAtStart(text: string, line: number): Mark | undefined {
  return markAt(text, line, startOf(text));
}

/** Past white space, bullets and emphasis. */
function startOf(text: string): number {
  return /^[\s*_•·–-]{0,12}/u.exec(text)?.[0].length ?? 0;
}

function markAt(text: string, line: number, from: number): Mark | undefined {
  for (const [style, pattern] of Object.entries(STYLES)) {
    const mark = match(pattern, style, text, line, from);
    if (mark) return mark;
  }
  return undefined;
}

function match(pattern: RegExp, style: string, text: string, line: number, from: number): Mark | undefined {
  const found = pattern.exec(text.slice(from, from + LONGEST_MARK));
  const number = Number(found?.[1] ?? 0);
  return found && number > 0 ? { line, from, to: from + found[0].length, number, style } : undefined;
}

/**
 * Of the marks at the start of lines, those that number questions. One style numbers the questions; another one joins
 * in only with numbers that are new, because numbers that come again count something inside an answer.
 */
function outerOf(marks: Mark[], lines: readonly Line[], count: number): Mark[] {
  const known = new Set<number>();
  const outer: Mark[] = [];
  for (const style of new Set(marks.map((mark) => mark.style))) {
    const same = leastIndented(
      marks.filter((mark) => mark.style === style),
      lines,
    );
    if (same.some(({ number }) => known.has(number))) continue;
    for (const mark of withoutLists(same, count)) {
      outer.push(mark);
      known.add(mark.number);
    }
  }
  return outer.sort((a, b) => a.line - b.line);
}

/** Deeper ones form a list of their own, unless the customer merely indented carelessly. */
function leastIndented(marks: Mark[], lines: readonly Line[]): Mark[] {
  const indentOf = ({ line }: Mark) => lines[line]?.indent ?? 0;
  const least = marks.reduce((fewest, mark) => Math.min(fewest, indentOf(mark)), Infinity);
  const flat = marks.filter((mark) => indentOf(mark) < least + 2);
  const deep = marks.filter((mark) => indentOf(mark) >= least + 2);
  const known = new Set(flat.map(({ number }) => number));
  const repeats = deep.some(({ number }) => known.has(number));
  return flat.length > 1 || repeats ? flat : marks;
}

/** A list that begins again with 1 stands inside an answer, up to the question number that goes on. */
function withoutLists(marks: Mark[], count: number): Mark[] {
  const last = new Map(marks.map(({ number }, at) => [number, at]));
  const taken = new Set<number>();
  let nextOfList: number | undefined;
  return marks.filter(({ number }, at) => {
    const goesPast = marks[at + 1]?.number === number + 1 && number + 1 > count;
    const isSpare = taken.has(number) || last.get(number) !== at || goesPast;
    if (number === nextOfList && isSpare) nextOfList += 1;
    else if (number <= count && !taken.has(number)) {
      taken.add(number);
      nextOfList = undefined;
      return true;
    } else if (number === 1) nextOfList = 2;
    return false;
  });
}

function marksWithin(text: string, line: number, count: number): Mark[] {
  if (text.length > LONGEST_SCANNED || line >= LINES_SCANNED) return [];
  return [...text.matchAll(/[\s,;](?=[\d#([zaqfpnri])/giu)].flatMap(({ index }) => {
    if (OWNS_NUMBER.test(text.slice(Math.max(0, index - 12), index + 1))) return [];
    const mark = markAt(text, line, index + 1);
    return mark && mark.number <= count ? [mark] : [];
  });
}

/** Numbers that stand at no line's start may stand within one, after a smaller one of the same style. */
function withThoseWithin(outer: Mark[], within: Mark[]): Mark[] {
  const taken = new Set(outer.map(({ number }) => number));
  const byLine = Map.groupBy(within, ({ line }) => line);
  return outer.flatMap((mark) => {
    const found = [mark];
    let before = mark.number;
    for (const inner of byLine.get(mark.line) ?? []) {
      if (inner.style !== mark.style || inner.number <= before || taken.has(inner.number)) continue;
      found.push(inner);
      taken.add(inner.number);
      before = inner.number;
    }
    return found;
  });
}

/** "Sure: 1. production 2. since nine": counting on from 1 in the middle of a line. */
function sequenceWithin(lines: readonly Line[], count: number): Mark[] {
  for (const [at, { text, quoted }] of lines.entries()) {
    const [first, ...rest] = quoted ? [] : marksWithin(text, at, count);
    if (first?.number !== 1) continue;
    const marks = withThoseWithin([first], rest);
    if (marks.length > 1) return marks;
  }
  return [];
}

function bareMarks(lines: readonly Line[], count: number): Mark[] | undefined {
  const marks = lines.flatMap(({ text, quoted }, at) => {
    const mark = quoted ? undefined : match(BARE, 'bare', text, at, startOf(text));
    return mark ? [mark] : [];
  });
  const isComplete =
    count > 1 && marks.length === count && marks.every(({ number }, at) => number === at + 1);
  return isComplete ? marks : undefined;
}
