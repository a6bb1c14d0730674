import type { Language } from '../../../../shared/words';
import type { Path } from '../draft';
import { labelOf } from './labels';
import { asRecord, asText } from './plain';
import type { Node } from './schema/node';
import { nodeAt } from './schema/node-at';

/** Where a path is in the form, by the labels that lead there: "Severities › P1 › First answer › Within". */
export function placeInWords(
  shown: string,
  root: Node,
  value: (path: Path) => unknown,
  language: Language,
): string {
  const path = segmentsOf(shown);
  // Every entry of a list is like its first.
  const kinds = path.map((segment) => (isNamed(segment) ? 0 : segment));
  const places = path.flatMap((segment, at) => {
    if (isNamed(segment)) return [segment.name];
    const above = nodeAt(root, kinds.slice(0, at));
    const node = nodeAt(root, kinds.slice(0, at + 1));
    if (typeof segment === 'number') return [entryName(value(kinds.slice(0, at + 1)), segment)];
    const isKey = node && (above?.kind === 'group' || above?.kind === 'condition');
    return [isKey ? labelOf(node, language).label : segment];
  });
  return places.join(' › ');
}

/** What an entry of a list is known by; its number where it has no name. */
function entryName(entry: unknown, at: number): string {
  const { id, name } = asRecord(entry);
  return asText(id) || asText(name) || `${at + 1}`;
}

/** An entry of a list that a path knows by what it is called. */
interface Named {
  name: string;
}

function isNamed(segment: string | number | Named): segment is Named {
  return typeof segment === 'object';
}

/** The path that is shown; a key with a dot in it comes apart, and is shown as it is written. */
function segmentsOf(shown: string): (string | number | Named)[] {
  return Array.from(shown.matchAll(/\[(?:(\d+)|([^\]]*))\]|[^.[\]]+/g), ([text, number, name]) => {
    if (number !== undefined) return Number(number);
    return name === undefined ? text : { name };
  });
}
