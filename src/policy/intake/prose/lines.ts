/**
 * What a line is, by its looks:
 * - `heading`: a title, in markdown, Jira's or a plain text's manner; or a label with nothing beside it
 * - `item`: an entry of a list
 * - `log`: what a machine wrote
 * - `code`: inside a fence and not a log
 * - `quotation`: begins with `>`
 * - `template`: what the form itself says, untouched
 * - `prose`: anything else
 */
export type Kind = 'blank' | 'heading' | 'item' | 'log' | 'code' | 'quotation' | 'template' | 'prose';

/** A line that only opens or closes a block of code. */
export const fence = /^\s{0,8}(?:```|~~~|\{(?:code|noformat)\b|<\/?pre>)/i;

const marked =
  /^\s{0,3}(?:#{1,6}\s|h[1-6]\.\s|={2,}\s?\S|\*[^*\s][^*]{0,80}\*:?\s{0,9}$|\*\*[^*]{1,80}\*\*:?\s{0,9}$|__[^_]{1,80}__:?\s{0,9}$)/;
const labelAlone = /^\s{0,8}[\p{L}][\p{L}\p{N} /&'()-]{0,58}[:：]\s{0,9}$/u;
const item = /^\s{0,12}(?:[-*•+–·]\s|\(?\d{1,2}[.):]\s?\D|\(?[a-z][.)]\s|#\s?\d|step \d|schritt \d)/i;

const logs: readonly RegExp[] = [
  // Stack traces of the JVM, .NET, JavaScript, Python and Go.
  /^\s{0,16}at [\w$.<>[\]/]+ ?\(/,
  /^\s{0,16}(?:at .{1,120}:line \d|at .{1,120}:\d{1,6}:\d|caused by:|\.{3} \d{1,4} (?:more|common)|file ".{1,200}", line \d|traceback \(most|goroutine \d|panic: |exception in thread)/i,
  // A time at the beginning and a level, a process or a bracket soon after it.
  /^\s{0,8}\[?\d{4}[-/]\d\d[-/]\d\d[t ]\d\d:\d\d.{0,60}(?:error|warn|info|debug|fatal|trace|severe|notice|critical|\[|=|: )/i,
  /^\s{0,8}\[?\d\d:\d\d:\d\d[.,\]\s].{0,60}(?:error|warn|info|debug|fatal|trace|severe|\[|: )/i,
  /^\s{0,8}[a-z]{3} [ \d]\d \d\d:\d\d:\d\d /i,
  /^\s{0,8}\[?(?:ERROR|WARN|WARNING|FATAL|SEVERE|CRITICAL|INFO|DEBUG|E\d{4})\]?[\s:|]/,
  /^\s{0,8}(?:level|severity|ts|time)=\S/,
  /^\s{0,8}\{"\w/,
  /^(?:\s{0,8}(?:[<>*] )?HTTP\/[12])/,
];

/** What a line is when no fence surrounds it; `template` and what hangs on the neighbours is not for it to say. */
export function kindOf(line: string): Kind {
  if (line.trim() === '') return 'blank';
  const start = line.slice(0, 300);
  if (/^\s{0,3}>/.test(start)) return 'quotation';
  if (isLog(start)) return 'log';
  if (marked.test(start) || (start.length < 70 && labelAlone.test(start))) return 'heading';
  return item.test(start) ? 'item' : 'prose';
}

/** Whether a machine wrote a line. */
export function isLog(line: string): boolean {
  return logs.some((log) => log.test(line));
}

/** A title's level: the fewer signs, the more it covers. Plain ones cover least. */
export function isMarked(line: string): boolean {
  return marked.test(line.slice(0, 300));
}

/** Calls back with each line that is not empty: where it stands, without its end, and how it begins. */
export function eachLine(text: string, visit: (start: number, end: number, line: string) => void): void {
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 ? text.length : next;
    const end = text.charCodeAt(stop - 1) === 13 && stop > start ? stop - 1 : stop;
    const line = text.slice(start, Math.min(end, start + LINE_START));
    if (end - start > LINE_START || line.trim() !== '') visit(start, end, line);
    start = stop + 1;
  }
}

/** So much of a line tells what it is. */
const LINE_START = 400;
