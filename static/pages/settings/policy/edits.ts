import { CST, type Document, isAlias, isCollection, isScalar, isSeq, Lexer, parseDocument } from 'yaml';
import { assign } from './assign';
import type { Path } from './draft';
import { withChange } from './kept-lines';
import { scalarText } from './scalar-text';

/** A change to a policy's document; false where there is nothing to change. */
type Change = (document: Document) => boolean;

/** The document of a policy's text; undefined where the text is no YAML. */
function readDocument(source: string): Document | undefined {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  return document.errors.length === 0 ? document : undefined;
}

/**
 * The text with a value written at a path; what is missing above it is made. Comments, order, blank lines and the rest
 * of the text stay. A text that is no YAML stays as it is.
 */
export function withValue(source: string, path: Path, value: unknown): string {
  return (
    withScalar(source, path, value) ??
    edited(source, (document) => {
      writable(document, path);
      const node = document.getIn(path, true);
      if (isCollection(node) && typeof value === 'object' && value !== null) assign(document, node, value);
      else document.setIn(path, document.createNode(value));
      return true;
    })
  );
}

/** The text without a key or an entry of a list. */
export function without(source: string, path: Path): string {
  return edited(source, (document) => {
    writable(document, path);
    return document.deleteIn(path);
  });
}

/** The text with one more entry at the end of a list, which is made where there is none. */
export function withEntry(source: string, path: Path, value: unknown): string {
  return edited(source, (document) => {
    writable(document, [...path, 0]);
    const list = document.getIn(path, true);
    if (!isSeq(list)) {
      document.setIn(path, document.createNode([value]));
      return true;
    }
    const entry = document.createNode(value);
    const last = list.items.at(-1);
    // It looks as its neighbours do.
    if (isCollection(entry) && isCollection(last)) entry.flow = last.flow ?? false;
    list.add(entry);
    if (list.items.length === 1 && list.flow) list.flow = !isCollection(entry);
    return true;
  });
}

/** The text with an entry of a list at another place of it. */
export function withMoved(source: string, path: Path, from: number, to: number): string {
  return edited(source, (document) => {
    writable(document, [...path, from]);
    const list = document.getIn(path, true);
    if (!isSeq(list)) return false;
    const [entry] = list.items.splice(from, 1);
    if (entry === undefined) return false;
    list.items.splice(to, 0, entry);
    return true;
  });
}

function edited(source: string, change: Change): string {
  const document = readDocument(source);
  if (!document) return source;
  const options = { lineWidth: 0, ...indentationOf(source) };
  const before = tidied(document.toString(options));
  if (!change(document)) return source;
  const after = tidied(document.toString(options));
  const kept = withChange(source, before, after);
  // The author's own lines may be laid out so that the new ones do not fit between them.
  return saysTheSame(kept, after) ? kept : after;
}

/** Most edits change one word: everything else stays as it is, letter by letter. */
function withScalar(source: string, path: Path, value: unknown): string | undefined {
  const node = readDocument(source)?.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const old = source.slice(start, end);
  const text = scalarText(value, node.type);
  if (text === undefined || old === '' || old.includes('\n')) return undefined;
  const changed = source.slice(0, start) + text + source.slice(end);
  return readDocument(changed)?.getIn(path) === value ? changed : undefined;
}

/** What a path leads through is written out where an alias stands for it, so that no other place changes too. */
function writable(document: Document, path: Path): void {
  for (let depth = 1; depth <= path.length; depth += 1) {
    const above = path.slice(0, depth);
    const node = document.getIn(above, true);
    if (isAlias(node)) document.setIn(above, document.createNode(node.toJS(document)));
    // A key without a value can still become a mapping or a list.
    else if (isScalar(node) && node.value === null && depth < path.length)
      document.setIn(above, document.createNode(typeof path[depth] === 'number' ? [] : {}));
  }
}

/** How far the author indents, and whether lists are indented under their key. */
function indentationOf(source: string): { indent: number; indentSeq: boolean } {
  const indent = /^( +)\S/m.exec(source)?.[1]?.length ?? 2;
  return { indent: Math.min(indent, 8), indentSeq: !/^\w[^\n]*:[ \t]*\n- /m.test(source) };
}

/** Without the blanks inside of square brackets that the library writes: `[a, b]` beside `{ c: d }`. */
function tidied(text: string): string {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, at) => {
      if (CST.tokenType(token) !== 'space') return true;
      const opens = CST.tokenType(tokens[at - 1] ?? '') === 'flow-seq-start';
      return !opens && CST.tokenType(tokens[at + 1] ?? '') !== 'flow-seq-end';
    })
    .filter((token) => !isMark(token))
    .join('');
}

/** The lexer marks where a document or a scalar begins with characters of its own. */
function isMark(token: string): boolean {
  const type = CST.tokenType(token);
  return type === 'doc-mode' || type === 'scalar' || type === 'flow-error-end';
}

function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [readDocument(one), readDocument(other)];
  return a !== undefined && b !== undefined && JSON.stringify(a.toJS()) === JSON.stringify(b.toJS());
}
