import { isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';

export type Path = readonly PropertyKey[];

/** Where in the text a path stands: the value, or its key; for what is left out, the nearest key above it. */
export function locate(document: Document, path: Path, atKey: boolean): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, segment] of path.entries()) {
    const found = child(node, segment);
    if (!found) return offset;
    const wantsKey = atKey || depth < path.length - 1;
    offset = (wantsKey ? found.key : (found.value?.range?.[0] ?? found.key)) ?? offset;
    node = found.value;
  }
  return offset;
}

interface Child {
  key: number | undefined;
  value: Node | null;
}

function child(node: Node | null, segment: PropertyKey): Child | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return isNode(item) ? { key: item.range?.[0], value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
  if (!pair || !isNode(pair.key)) return undefined;
  return { key: pair.key.range?.[0], value: isNode(pair.value) ? pair.value : null };
}

/** A path as people write it: `severities[0].firstResponse`. */
export function showPath(path: Path): string {
  return path.reduce<string>((shown, segment) => {
    if (typeof segment === 'number') return `${shown}[${segment}]`;
    return shown === '' ? String(segment) : `${shown}.${String(segment)}`;
  }, '');
}
