import { attributionAt, attributionWithin } from './attribution';
import { isDivider, isForward, isRule } from './dividers';
import { headerBlockAt } from './headers';
import { isBlank, isMarked, seen } from './lines';
import { speaksOfBelow } from './passed-on';

interface Part {
  kind: 'own' | 'quotation';
  lines: string[];
  /** A quotation that says whose words it repeats. */
  isAttributed?: boolean;
}

/** How much of what is answered between the lines is kept as its context. */
const MOST_CONTEXT = 6;

/** What a mail's sender has to say. */
export interface OwnWords {
  written: string[];
  /** What they pass on below their own words. */
  passedOn: string[];
}

/**
 * The lines a mail's sender wrote. Words between quoted lines are answers to them and keep the paragraph above them;
 * words below a whole quoted mail stand alone. A mail passed on is what its sender wants read, so it stays: one below a
 * line that says so, or below a few words that speak of it. `isForwarded` says that the subject calls the mail one.
 */
export function ownWords(lines: readonly string[], isForwarded = false): OwnWords {
  const { parts, passedOn } = partsOf(lines, isForwarded);
  const isInline = parts.some(({ isAttributed }, at) => {
    if (!hasOwnWords(parts.slice(at + 1, at + 2))) return false;
    return isAttributed !== true || parts.slice(at + 2).some((later) => later.kind === 'quotation');
  });
  const written = parts.flatMap((part, at) => {
    if (part.kind === 'own') return part.lines;
    return isInline && hasOwnWords(parts.slice(at + 1, at + 2)) ? contextOf(part.lines) : [];
  });
  return { written, passedOn };
}

function hasOwnWords(parts: readonly Part[]): boolean {
  return parts.some(({ kind, lines }) => kind === 'own' && lines.some((line) => !isBlank(line)));
}

/** The last quoted paragraph, with the empty lines below it. */
function contextOf(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => isMarked(line) && seen(line).replace(/[>\s]/g, '') !== '');
  const first = lines.findLastIndex(
    (line, at) => at < end && (!isMarked(line) || seen(line).replace(/[>\s]/g, '') === ''),
  );
  return lines.slice(Math.max(first + 1, end - MOST_CONTEXT + 1));
}

function partsOf(lines: readonly string[], isForwarded: boolean): { parts: Part[]; passedOn: string[] } {
  const parts: Part[] = [];
  let passedOn: string[] = [];
  let own: string[] = [];
  const close = () => {
    if (own.length > 0) parts.push({ kind: 'own', lines: own });
    own = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (isForward(line)) {
      own.push(...lines.slice(at));
      break;
    }
    const border = borderAt(lines, at);
    const end = endOfMarked(lines, at + border.length, border.length > 0);
    const isUnmarked = end === at + border.length;
    // Nothing of the sender's own stands above: there is no answer, so this is the mail itself.
    const isTop = isUnmarked && border.own === '' && isWordless(own, parts);
    if (isTop || end === at) {
      own.push(...lines.slice(at, at + Math.max(1, border.length)));
      at += Math.max(1, border.length);
      continue;
    }
    if (isUnmarked && leadsOver(own, border, parts, isForwarded)) {
      passedOn = lines.slice(at);
      break;
    }
    own = withoutRuleBelow(own);
    if (border.own !== '') own.push(border.own);
    close();
    if (isUnmarked) break;
    const quoted = lines.slice(at + border.length, end);
    parts.push({ kind: 'quotation', lines: quoted, isAttributed: border.length > 0 || saysWhose(quoted) });
    at = end;
  }
  close();
  return { parts, passedOn };
}

function isWordless(own: readonly string[], parts: readonly Part[]): boolean {
  return !hasWords(own) && !hasOwnWords(parts);
}

/** Whether all that was written so far only leads over to the mail below the border. */
function leadsOver(
  own: readonly string[],
  border: Border,
  parts: readonly Part[],
  isForwarded: boolean,
): boolean {
  return border.own === '' && parts.length === 0 && speaksOfBelow(own, isForwarded);
}

/** Some programs mark the sentence that says whose words follow, too. */
function saysWhose(quoted: readonly string[]): boolean {
  const inner = quoted.slice(0, 12).map((line) => line.replace(/^\s{0,8}>\s?/, ''));
  const first = inner.findIndex((line) => !isBlank(line));
  return attributionAt(inner, first) > 0 || headerBlockAt(inner, first) > 0;
}

/** A rule drawn above a quotation belongs to it. */
function withoutRuleBelow(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  return isRule(lines[last]) ? lines.slice(0, last) : lines;
}

function hasWords(lines: readonly string[]): boolean {
  return lines.some((line) => !isBlank(line) && !isRule(line));
}

interface Border {
  /** How many lines it takes; 0 when there is none. */
  length: number;
  /** Own words before it on its first line. */
  own: string;
}

/** What sets off the mail that is answered, with a rule drawn above it. */
function borderAt(lines: readonly string[], at: number): Border {
  const line = lines[at] ?? '';
  const within = isMarked(line) ? undefined : attributionWithin(line);
  if (within !== undefined) return { length: 1, own: line.slice(0, within) };
  const rule = isRule(line) ? nextWithWords(lines, at) - at : 0;
  const start = at + rule;
  const length =
    attributionAt(lines, start) || headerBlockAt(lines, start, rule > 0) || (isDivider(lines[start]) ? 1 : 0);
  return { length: length === 0 ? 0 : rule + length, own: '' };
}

function nextWithWords(lines: readonly string[], at: number): number {
  let next = at + 1;
  while (next < Math.min(lines.length, at + 8) && isBlank(lines[next])) next += 1;
  return next;
}

/** Where the marked lines that begin here end, with the empty lines among and after them; `at` when none begin. */
function endOfMarked(lines: readonly string[], at: number, isAttributed: boolean): number {
  const start = isAttributed && isBlank(lines[at]) ? nextWithWords(lines, at) : at;
  if (!isMarked(lines[start])) return at;
  let next = start;
  while (next < lines.length && (isMarked(lines[next]) || isBlank(lines[next]) || isWrapped(lines, next)))
    next += 1;
  return next;
}

/** A line that a program broke off a quoted one: the rest of a link, or of a long sentence. */
function isWrapped(lines: readonly string[], at: number): boolean {
  if (!isMarked(lines[at + 1]) || !isMarked(lines[at - 1])) return false;
  const before = seen(lines[at - 1]);
  const line = seen(lines[at]);
  const opens = /[(<[][^)>\]]{0,300}$/.test(before.replace(/^[>\s]{1,40}/, ''));
  const isLink = /^[(<[]?https?:/i.test(line);
  const isLong = before.length >= 60 && !/[.?!:;)"]$/.test(before) && /^[\p{Ll}\d"(]/u.test(line);
  return opens || isLink || isLong;
}
