import type { z } from 'zod';
import type { Mistake } from './codes';
import { keysOfFormat, nearest } from './known-keys';
import { showPath, type Path } from './locate';
import { mistakeOf } from './mistake';

type Issue = z.core.$ZodIssue;
type KeysAt = (path: Path) => string[];

export interface Fault extends Mistake {
  path: Path;
  /** It is about the key at the end of the path rather than its value. */
  atKey?: boolean;
  /** Where the misspelt key was meant to stand. */
  meant?: Path;
}

/** Nobody mends more than this at once, and a hostile file has thousands. */
export const MAX_FAULTS = 50;

/** The schema's issues as mistakes, each with the path it is about; at most 50. */
export function faultsIn(issues: readonly Issue[], document: unknown): Fault[] {
  const keysAt = keysOfFormat();
  const faults = issues.slice(0, MAX_FAULTS).flatMap((issue) => faultsOf(issue, document, keysAt));
  // A misspelt key is one mistake: that its right name is missing need not be said as well.
  const meant = new Set(faults.flatMap((fault) => (fault.meant ? [showPath(fault.meant)] : [])));
  return faults.filter(({ path }) => !meant.has(showPath(path))).slice(0, MAX_FAULTS);
}

function faultsOf(issue: Issue, document: unknown, keysAt: KeysAt): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.slice(0, MAX_FAULTS).map((key) => unknownKey([...issue.path], key, known));
  }
  if (issue.code === 'invalid_union') return unionFaults(issue, document, keysAt);
  if (issue.code === 'invalid_key') return [{ path: issue.path, atKey: true, ...mistakeInKey(issue) }];
  return [{ path: issue.path, ...mistakeOf(issue, valueAt(document, issue.path)) }];
}

/** What is wrong with a key of a mapping whose keys are free but for their shape. */
export function mistakeInKey({ issues, path }: Extract<Issue, { code: 'invalid_key' }>): Mistake {
  const [issue] = issues;
  return issue ? mistakeOf(issue, path.at(-1)) : { code: 'wrong' };
}

function unknownKey(path: PropertyKey[], key: string, known: string[]): Fault {
  const place = { path: [...path, key], atKey: true };
  const shownKey = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  const near = nearest(key, known);
  if (near === undefined)
    return { ...place, code: 'unknown-key', params: { key: shownKey, known: known.join(', ') } };
  return { ...place, code: 'misspelt-key', params: { key: shownKey, near }, meant: [...path, near] };
}

/** A union here is "one or a list of": the branch that fits the shape of what was written explains best. */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  document: unknown,
  keysAt: KeysAt,
): Fault[] {
  const isList = Array.isArray(valueAt(document, issue.path));
  const branch = (isList ? issue.errors.at(-1) : issue.errors[0]) ?? [];
  return branch.flatMap((inner) =>
    faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, document, keysAt),
  );
}

/** The value at a path of a plain document; undefined when there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined,
    document,
  );
}
