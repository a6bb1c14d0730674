import { nameKey } from '../names';
import type { Mistake, Thing } from '../parse/codes';
import type { Policy } from '../schema';

export interface Violation extends Mistake {
  path: (string | number)[];
  /** It is about the key itself rather than its value. */
  atKey?: boolean;
}

export type Rule = (policy: Policy) => Violation[];

/** Says that a name is not among those that exist, unless it is. */
export function mustExist(
  path: Violation['path'],
  thing: Thing,
  name: string,
  known: readonly string[],
): Violation[] {
  if (known.includes(name)) return [];
  if (known.length === 0) return [{ path, code: 'none', params: { thing, name } }];
  return [{ path, code: 'unknown', params: { thing, name, known: known.join(', ') } }];
}

/** The same for a name that is a key. */
export function keyMustExist(
  path: Violation['path'],
  thing: Thing,
  name: string,
  known: readonly string[],
): Violation[] {
  return mustExist([...path, name], thing, name, known).map((found) => ({ ...found, atKey: true }));
}

/** Says of each name that stands in a list a second time where it does. */
export function mustDiffer(
  names: readonly string[],
  path: (index: number) => Violation['path'],
  thing: Thing,
): Violation[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const normal = nameKey(name);
    if (!seen.has(normal)) {
      seen.add(normal);
      return [];
    }
    return [{ path: path(index), code: 'twice', params: { thing, name } }];
  });
}
