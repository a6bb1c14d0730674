import { Document, isMap, parseDocument, visit, type YAMLMap } from 'yaml';
import { isRecord } from '../is-record';
import { keyFaults } from '../parse/keys';
import { unreadable } from '../parse/unreadable';

export interface Readable {
  document: Document;
  /** The document itself. */
  node: YAMLMap;
  value: unknown;
}

/** A text as a document with keys; undefined where it is no YAML, or a key stands in it twice. */
export function readable(source: string): Readable | undefined {
  if (unreadable(source)) return undefined;
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0 || keyFaults(document).length > 0) return undefined;
  return ofDocument(document);
}

/** Whether a part of a document stands for another one. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * The document with a copy for each alias. The comments of one that has aliases are lost, since nobody can say to which
 * copy they belong.
 */
export function withoutAliases({ document, node, value }: Readable): Readable {
  if (!hasAlias(document)) return { document, node, value };
  const plain = new Document(value, { aliasDuplicateObjects: false });
  plain.commentBefore = document.commentBefore;
  return ofDocument(plain) ?? { document, node, value };
}

function ofDocument(document: Document): Readable | undefined {
  const { contents } = document;
  if (!isMap(contents)) return undefined;
  const value = valueOf(document);
  return isRecord(value) ? { document, node: contents, value } : undefined;
}

/** The library throws when aliases unfold into too much; what holds itself could not be compared to its end. */
function valueOf(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    JSON.stringify(value);
    return value;
  } catch {
    return undefined;
  }
}
