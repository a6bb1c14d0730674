import type { Language } from '../../../../shared/words';
import type { Path } from '../draft';
import { labelOf } from './labels';
import { asRecord, asText } from './plain';
import type { Node } from './schema/node';
import { nodeAt } from './schema/node-at';

/** Where a path is in the form, by the labels that lead there: "Severities › P1 › First answer › Minutes". */
export function placeInWords(
  shown: string,
  root: Node,
  value: (path: Path) => unknown,
  language: Language,
): string {
  const path = segmentsOf(shown);
  const places = path.flatMap((segment, at) => {
    const above = nodeAt(root, path.slice(0, at));
    const node = nodeAt(root, path.slice(0, at + 1));
    if (typeof segment === 'number') return [entryName(value(path.slice(0, at + 1)), segment)];
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

/** The path that a problem names; a name with a dot in it comes apart, and is shown as it is written. */
function segmentsOf(shown: string): Path {
  return Array.from(shown.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([text, number]) =>
    number === undefined ? text : Number(number),
  );
}
