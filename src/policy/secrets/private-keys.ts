import { type Span, spanOf } from './span';

const MARK = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** The same block once more in base64, as Kubernetes keeps it; a certificate begins differently. */
const ENCODED =
  /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTiB(?:SU0EgUFJJVkFUR|QUklWQVRFIEtFW|FQyBQUklWQVRF|PUEVOU1NIIFBSSVZBVEUg|FTkNSWVBURUQgUFJJVkFUR)[A-Za-z0-9+/=]*/g;
/** What follows where the end was cut off: the block's own headers, and lines of base64. */
const REST =
  /^(?:\\n)?\r?\n?(?:[A-Za-z-]{1,20}: .{1,100}\r?\n){0,5}(?:\r?\n)?(?:[ \t]{0,8}[A-Za-z0-9+/=\\]{16,}\r?\n)*[A-Za-z0-9+/=\\]*/;
const MAX_KEY = 16_384;

/** Private keys in PEM's and PGP's armour; public keys and certificates are meant to be seen. */
export function privateKeysIn(text: string): Span[] {
  return [...armoured(text), ...Array.from(text.matchAll(ENCODED), (found) => spanOf('private-key', found))];
}

function armoured(text: string): Span[] {
  const spans: Span[] = [];
  let begin: RegExpExecArray | undefined;
  for (const mark of text.matchAll(MARK)) {
    if (begin) spans.push({ kind: 'private-key', start: begin.index, end: endOf(text, begin, mark) });
    begin = mark[1] === 'BEGIN' ? mark : undefined;
  }
  if (begin) spans.push({ kind: 'private-key', start: begin.index, end: endOf(text, begin) });
  return spans;
}

function endOf(text: string, begin: RegExpExecArray, mark?: RegExpExecArray): number {
  if (mark?.[1] === 'END') return mark.index + mark[0].length;
  const from = begin.index + begin[0].length;
  const rest = text.slice(from, Math.min(mark?.index ?? text.length, from + MAX_KEY));
  return from + (REST.exec(rest)?.[0] ?? '').trimEnd().length;
}
