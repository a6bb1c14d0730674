import { isNode, isScalar, visit, type Document } from 'yaml';

/** Keys that no policy can have: one that stands twice in a mapping, and one that is no plain word. */
export function keyFaults(document: Document): { offset: number; key: string; message: string }[] {
  const found: { offset: number; key: string; message: string }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key, value } of map.items) {
        const offset = offsetOf(key) ?? offsetOf(value) ?? offsetOf(map) ?? 0;
        const name = isScalar(key) ? nameOf(key.value) : undefined;
        if (name === undefined) {
          found.push({ offset, key: '', message: 'a key is one word; write `word: value`' });
          continue;
        }
        if (seen.has(name))
          found.push({ offset, key: name, message: 'this key stands here twice; keep one' });
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
