import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Gives a node of a document another value and leaves alone what that does not change, comments among it. */
export function assign(document: Document, node: Node, value: object): void {
  if (isMap(node) && !Array.isArray(value)) assignKeys(document, node, value);
  else if (isSeq(node) && Array.isArray(value)) assignEntries(document, node, value);
}

function assignKeys(document: Document, map: YAMLMap, value: object): void {
  const wanted = Object.entries(value).filter(([, one]) => one !== undefined);
  const names = new Set(wanted.map(([name]) => name));
  map.items = map.items.filter(({ key }) => names.has(nameOf(key)));
  for (const [name, one] of wanted) {
    const pair = map.items.find(({ key }) => nameOf(key) === name);
    if (!pair) map.add(document.createPair(name, one));
    else pair.value = assigned(document, pair.value, one);
  }
}

function assignEntries(document: Document, list: YAMLSeq, value: readonly unknown[]): void {
  list.items = value.map((one, at) => assigned(document, list.items[at], one));
}

function assigned(document: Document, node: unknown, value: unknown): unknown {
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    node.value = value;
    return node;
  }
  const fits = Array.isArray(value) ? isSeq(node) : isMap(node) && isRecord(value);
  if (fits && isCollection(node) && isRecord(value)) {
    assign(document, node, value);
    return node;
  }
  return document.createNode(value);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
