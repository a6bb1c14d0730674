/** A value beside a label. */
export interface Value {
  start: number;
  end: number;
  text: string;
  quoted: boolean;
  /** Nothing else stands after it on its line. */
  alone: boolean;
}

const MAX_VALUE = 4096;
const QUOTED = /^\\?(["'`])/;
/** Where an unquoted value ends before the next `name=` of a list. */
const NEXT = /(?:[,;]|&(?:amp;)?)(?=[\w.-]{1,40}[:=])/;

/** The value that begins at a place: up to its closing quote, or to the next white space. */
export function valueAt(text: string, at: number): Value {
  const rest = text.slice(at, at + MAX_VALUE);
  const [opening = '', quote] = QUOTED.exec(rest) ?? [];
  const body = rest.slice(opening.length);
  const inQuotes = quote === undefined ? undefined : before(body, opening);
  const value = inQuotes ?? bare(body);
  const start = at + opening.length;
  const tail = body.slice(value.length, value.length + 80);
  return {
    start,
    end: start + value.length,
    text: value,
    quoted: inQuotes !== undefined,
    alone: /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(tail),
  };
}

function before(body: string, closing: string): string | undefined {
  const end = body.indexOf(closing);
  const line = body.indexOf('\n');
  return end < 0 || (line >= 0 && line < end) ? undefined : body.slice(0, end);
}

function bare(body: string): string {
  const word = /^[^\s"'`<>]*/.exec(body)?.[0] ?? '';
  const next = word.search(NEXT);
  return (next < 0 ? word : word.slice(0, next))
    .replace(/\\(?:[nrt].*)?$/, '')
    .replace(/[.,;:)\]}|]{1,8}$/, '');
}
