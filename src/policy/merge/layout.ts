import { parseDocument, type Document } from 'yaml';
import { isSame } from '../difference/same';

/** A document as text, each line as its author wrote it where it says the same. */
export function laidOutAs(source: string, document: Document): string {
  const written = document.toString({
    lineWidth: 0,
    indentSeq: !/^\w[^\n]*:[ \t]*\n- /m.test(source),
  });
  const restored = restoredLines(source.split('\n'), written.split('\n')).join('\n');
  return isSame(valueOf(restored), document.toJS()) ? restored : written;
}

function restoredLines(own: readonly string[], written: readonly string[]): string[] {
  const known = new Map(own.map((line) => [letters(line), line]));
  const knownAt = (indent: number, words: string) => {
    const line = known.get(letters(words));
    return line !== undefined && indentOf(line) === indent ? line : undefined;
  };
  const afterBlank = new Set(own.filter((_, at) => own[at - 1]?.trim() === ''));
  const lines: string[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const [line = '', next = ''] = written.slice(at, at + 2);
    // The library puts a remark beside a key on a line of its own.
    const both = isRemark(next) ? knownAt(indentOf(line), line + next) : undefined;
    const kept = both ?? knownAt(indentOf(line), line) ?? line;
    // It drops blank lines between a list and a remark.
    if (isRemark(kept) && afterBlank.has(kept) && lines.at(-1) !== '') lines.push('');
    lines.push(kept);
    if (both !== undefined) at += 1;
  }
  return lines;
}

function isRemark(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function letters(line: string): string {
  return line.replaceAll(/\s/g, '');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function valueOf(source: string): unknown {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  return document.errors.length > 0 ? undefined : document.toJS();
}
