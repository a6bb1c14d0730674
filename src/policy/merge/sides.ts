import { Document, isNode, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { namesIn } from '../difference/entries';
import type { Path } from '../difference/path';
import { isRecord } from '../is-record';

/** What one of two texts has in a place. */
export interface Side<Node = unknown> {
  /** Undefined where there is nothing. */
  value: unknown;
  node: Node;
}

export const NOTHING: Side = { value: undefined, node: undefined };

/** The value of a part of a document that has changed since it was read. */
export function valueOf(node: unknown): unknown {
  return isNode(node) ? node.toJS(new Document()) : node;
}

export function keyOf({ key }: Pair): string {
  return String(key);
}

/** What a map has under each of its keys. */
export function partsIn({ value, node }: Side<YAMLMap>): Map<string, Side> {
  const values = isRecord(value) ? value : {};
  return new Map(node.items.map((pair) => [keyOf(pair), { value: values[keyOf(pair)], node: pair.value }]));
}

/** The entries of a list by what they are called. */
export function entriesIn({ value, node }: Side<YAMLSeq>, path: Path): Map<string, Side> {
  const values = listOr(value);
  const names = namesIn(values, path) ?? [];
  return new Map(names.map((name, at) => [name, { value: values[at], node: node.items[at] }]));
}

/** The same of a list as a plain value. */
export function valuesIn(list: readonly unknown[], path: Path): Map<string, unknown> {
  const names = namesIn(list, path) ?? [];
  return new Map(names.map((name, at) => [name, list[at]]));
}

export function listOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
