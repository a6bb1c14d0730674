import type { Policy } from '../schema';

export interface Violation {
  path: (string | number)[];
  /** The message is about the key itself rather than its value. */
  atKey?: boolean;
  message: string;
}

export type Rule = (policy: Policy) => Violation[];

/** Says that a name is not among those that exist, unless it is. */
export function mustExist(
  path: Violation['path'],
  kind: string,
  name: string,
  known: readonly string[],
): Violation[] {
  if (known.includes(name)) return [];
  const choice = known.length > 0 ? `choose one of ${known.join(', ')}` : 'none is defined yet';
  return [{ path, message: `there is no ${kind} \`${name}\`; ${choice}` }];
}

/** The same for a name that is a key. */
export function keyMustExist(
  path: Violation['path'],
  kind: string,
  name: string,
  known: readonly string[],
): Violation[] {
  return mustExist([...path, name], kind, name, known).map((found) => ({ ...found, atKey: true }));
}

/** Says of each name that stands in a list a second time where it does. */
export function mustDiffer(
  names: readonly string[],
  path: (index: number) => Violation['path'],
  kind: string,
): Violation[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const normal = name.trim().toLowerCase();
    if (!seen.has(normal)) {
      seen.add(normal);
      return [];
    }
    return [{ path: path(index), message: `the ${kind} \`${name}\` is used twice; give each its own` }];
  });
}
