import { isMap, isNode, isSeq, visit, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../difference/path';
import { entriesIn, keyOf, valueOf } from './sides';

const PLACES = ['commentBefore', 'comment'] as const;

type Commented = Pick<Node, (typeof PLACES)[number]>;

/** Brings comments that they wrote since the base into my document, where I wrote none of my own. */
export function takeRemarks(base: Document, theirs: Document, mine: Document): void {
  const old = remarksIn(base);
  takeAt(theirs, mine, old);
  takeWithin(theirs.contents, mine.contents, old, []);
}

function remarksIn(document: Document): Set<string> {
  const remarks = new Set<string>();
  const note = (place: Commented) => {
    for (const where of PLACES) if (place[where]) remarks.add(place[where]);
  };
  note(document);
  visit(document, { Node: (_, node) => note(node) });
  return remarks;
}

function takeAt(theirs: Commented, mine: Commented, old: ReadonlySet<string>): void {
  for (const where of PLACES) {
    const [their, own] = [theirs[where], mine[where]];
    if (their && !old.has(their) && (!own || old.has(own))) mine[where] = their;
  }
}

function takeWithin(theirs: unknown, mine: unknown, old: ReadonlySet<string>, path: Path): void {
  if (!isNode(theirs) || !isNode(mine)) return;
  takeAt(theirs, mine, old);
  if (isMap(theirs) && isMap(mine)) takeInMap(theirs, mine, old, path);
  if (isSeq(theirs) && isSeq(mine)) takeInList(theirs, mine, old, path);
}

function takeInMap(theirs: YAMLMap, mine: YAMLMap, old: ReadonlySet<string>, path: Path): void {
  const own = new Map(mine.items.map((pair) => [keyOf(pair), pair]));
  for (const pair of theirs.items) {
    const key = keyOf(pair);
    takeWithin(pair.key, own.get(key)?.key, old, path);
    takeWithin(pair.value, own.get(key)?.value, old, [...path, key]);
  }
}

/** Entries without names of their own are nobody's counterpart. */
function takeInList(theirs: YAMLSeq, mine: YAMLSeq, old: ReadonlySet<string>, path: Path): void {
  const sideOf = (node: YAMLSeq) => entriesIn({ node, value: valueOf(node) }, path);
  const own = sideOf(mine);
  for (const [entry, { node }] of sideOf(theirs))
    takeWithin(node, own.get(entry)?.node, old, [...path, { entry }]);
}
