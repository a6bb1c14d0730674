import type { Span } from './prose';
import { eachLine, fence, isMarked, kindOf } from './prose/lines';

/** How long a label may be: `Error messages or log excerpts:` fits, a sentence with a colon does not. */
const MAX_LABEL = 60;

/** What a label in small letters stands for. */
export interface Labels {
  get(label: string): string | undefined;
  /** The same for a title or a question that says it in other words. */
  like?(title: string): string | undefined;
}

/** The labelled answers of a text, and where their labels stand. */
export interface Fields {
  answers: Map<string, string>;
  labels: Span[];
}

interface Open {
  name: string;
  start: number;
  end: number;
  /**
   * Where the answer ends: beside its label with the line, below a plain one with a gap, below a title with the next.
   */
  layout: 'beside' | 'below' | 'titled';
  /** The label is quoted: somebody answers below each question of a mail. */
  quoted: boolean;
}

/**
 * The answers that stand beside or below a known label, as they stand in the text: `Environment: production`,
 * `## Steps` and what follows up to the next title, a question and its answer in the next line. The first answer to
 * each wins, an empty one only where there is no other.
 */
export function labelledAnswers(text: string, labels: Labels): Map<string, string> {
  return readFields(text, labels).answers;
}

/** The same with the places of the labels. */
export function readFields(text: string, labels: Labels): Fields {
  const answers = new Map<string, string>();
  const spans: Span[] = [];
  let open: Open | undefined;
  let fenced = false;
  let last = 0;
  const close = () => {
    if (open && !answers.get(open.name)) answers.set(open.name, text.slice(open.start, open.end).trim());
    open = undefined;
  };
  eachLine(text, (start, end, line) => {
    const fences = fence.test(line);
    const label = fenced || fences ? undefined : labelOf(line, labels);
    const gap = hasGap(text, last, start);
    last = end;
    if (label) {
      close();
      open = opened(label, line, start, end);
      spans.push({ start, end: Math.min(end, start + label.rest) });
    } else if (open && !fenced && !fences && endsAnswer(line, open, gap)) close();
    else if (open) open.end = end;
    if (fences) fenced = !fenced;
  });
  close();
  return { answers, labels: spans };
}

/** Whether an empty line stands between two places. */
function hasGap(text: string, from: number, to: number): boolean {
  return text.lastIndexOf('\n', to) > text.indexOf('\n', from);
}

/** The text without the lines that begin with a known label. */
export function withoutLabelled(text: string, labels: Labels): string {
  return text
    .split('\n')
    .filter((line) => !labelOf(line.slice(0, 400), labels))
    .join('\n');
}

/** "See below" beside a label sends us to the lines below it. */
const pointsBelow =
  /^(?:see below|as follows|below|siehe unten|s\. ?u\.|wie folgt|folgende[rs]?)[\s.:]{0,3}$/i;

function opened({ name, rest }: Label, line: string, start: number, end: number): Open {
  const besides = rest < line.trimEnd().length && !pointsBelow.test(line.slice(rest).trim());
  const below = isMarked(line) ? 'titled' : 'below';
  return {
    name,
    start: besides ? start + rest : end,
    end,
    layout: besides ? 'beside' : below,
    quoted: isQuotation(line),
  };
}

function isQuotation(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/** Where a mail says goodbye, no answer goes on. */
const goodbye =
  /^\s{0,4}(?:--\s{0,3}$|(?:kind |best |warm |many )?(?:regards|greetings|wishes)|best[,.]|cheers|thanks|thank you|sincerely|mit (?:freundlichen|besten)|(?:viele |liebe |beste |schöne |freundliche )?(?:grüße|gruß|grüsse|gruss)|danke|vielen dank|mfg|lg[,.]?$|vg[,.]?$)/i;

function endsAnswer(line: string, { layout, quoted, start, end }: Open, gap: boolean): boolean {
  if (goodbye.test(line) || (quoted && isQuotation(line))) return true;
  if (layout === 'beside') return gap || !/^(?:\s{2,}|\t)\S/.test(line);
  const kind = kindOf(line);
  if (kind === 'heading') return layout === 'below' || isMarked(line);
  // A gap ends what stands below a plain label, unless the list or the log goes on behind it.
  return layout === 'below' && gap && end > start && kind !== 'item' && kind !== 'log';
}

interface Label {
  name: string;
  /** Where in the line the answer begins. */
  rest: number;
}

function labelOf(line: string, labels: Labels): Label | undefined {
  const start = line.slice(0, MAX_LABEL + 30);
  const row = /^\s{0,3}\|{1,2}([^|\n]{1,60})\|{1,2}/.exec(start);
  if (row) return named(row[1] ?? '', row[0].length, labels);
  for (const separator of [/[:=：]/, /\?/, /\s[-–—](?:\s|$)/]) {
    const found = separator.exec(start);
    const label = found && named(start.slice(0, found.index), found.index + found[0].length, labels);
    if (label) return { ...label, rest: label.rest + marksAfter(line.slice(label.rest)) };
  }
  return (isTitle(start) ? named(start, line.length, labels) : undefined) ?? likeLabel(start, labels);
}

/** A title, a quoted question or the words before a colon that speak of a fact without being its label. */
function likeLabel(start: string, labels: Labels): Label | undefined {
  if (!labels.like) return undefined;
  const title = /^[^\n:：]{2,60}[:：](?=\s|$)/.exec(start)?.[0];
  const whole = isMarked(start) || (isQuotation(start) && /\?\s{0,9}$/.test(start)) ? start : undefined;
  const words = title ?? whole;
  const name = words === undefined ? undefined : labels.like(plain(words));
  if (words === undefined || name === undefined) return undefined;
  return { name, rest: words.length + marksAfter(start.slice(words.length)) };
}

/** A known label alone on its line is a title if it is marked as one, or begins like one. */
function isTitle(line: string): boolean {
  return line.length < MAX_LABEL && (isMarked(line) || /^\s{0,3}\p{Lu}[^.,;!]{2,59}\s{0,5}$/u.test(line));
}

function named(words: string, rest: number, labels: Labels): Label | undefined {
  const name = labels.get(plain(words));
  return name === undefined ? undefined : { name, rest };
}

/** The bold mark that closes behind the colon, and the cell's border in a table. */
function marksAfter(rest: string): number {
  return /^[*_|\s]{0,12}/.exec(rest)?.[0].length ?? 0;
}

/** A label without bullets, numbers, heading marks and what stands in brackets behind it. */
function plain(label: string): string {
  return label
    .slice(0, MAX_LABEL + 30)
    .replace(/^(?:h[1-6]\. |[\s#>*•_\d.)(=–-]{1,20})/, '')
    .replace(/\s{0,3}(?:\([^()]{0,40}\)|\[[^[\]]{0,40}\])\s{0,3}[*_]{0,2}$/, '')
    .replace(/[\s*_#?=:]{1,20}$/, '')
    .toLowerCase();
}
