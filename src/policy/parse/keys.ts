import { isNode, isScalar, visit, type Document } from 'yaml';
import type { Mistake } from './codes';

/** Where a key stands in the text, and what it is called; empty for one that has no name. */
export interface KeyFault extends Mistake {
  offset: number;
  key: string;
}

/** Keys that no policy can have: one that stands twice in a mapping, and one that is no plain word. */
export function keyFaults(document: Document): KeyFault[] {
  const found: KeyFault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = offsetOf(key) ?? 0;
        const name = isScalar(key) ? nameOf(key.value) : undefined;
        if (name === undefined) {
          found.push({ offset, key: '', code: 'key-is-no-word' });
          continue;
        }
        if (seen.has(name)) found.push({ offset, key: name, code: 'key-twice' });
        seen.add(name);
      }
    },
  });
  return found;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
