import type { Path } from '../../draft';
import type { Node } from './node';

/** What the schema says about a path of the document; undefined where it knows no such key. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, segment) => {
    switch (node?.kind) {
      case 'group':
      case 'condition':
        return Object.hasOwn(node.fields, segment) ? node.fields[segment] : undefined;
      case 'list':
        return typeof segment === 'number' ? node.item : undefined;
      case 'record':
        return node.value;
      default:
        return undefined;
    }
  }, root);
}

/** Every key below a node, by its schema path. */
export function nodesBelow(node: Node): Node[] {
  switch (node.kind) {
    case 'group':
    case 'condition':
      return Object.values(node.fields).flatMap((field) => [field, ...nodesBelow(field)]);
    case 'list':
      return nodesBelow(node.item);
    case 'record':
      return nodesBelow(node.value);
    default:
      return [];
  }
}
