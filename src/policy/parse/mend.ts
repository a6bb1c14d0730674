import type { z } from 'zod';
import { valueAt, type Fault } from './issues';
import type { Path } from './locate';

/**
 * The document with its mistakes out of the way, so that the rules between keys can still be tried: misspelt keys get
 * their right names, unknown ones go, wrong values give way to what the format allows. Where that is not possible,
 * the document stays wrong.
 */
export function mended(
  document: unknown,
  issues: readonly z.core.$ZodIssue[],
  faults: readonly Fault[],
): unknown {
  const copy: unknown = structuredClone(document);
  for (const issue of issues) if (issue.code !== 'unrecognized_keys') mendValue(copy, issue);
  for (const { path, meant } of faults) if (meant) rename(copy, path, meant);
  for (const issue of issues) if (issue.code === 'unrecognized_keys') drop(copy, issue);
  return copy;
}

function mendValue(copy: unknown, issue: z.core.$ZodIssue): void {
  const parent = valueAt(copy, issue.path.slice(0, -1));
  const key = issue.path.at(-1);
  if (!isObject(parent) || key === undefined || !Object.hasOwn(parent, key)) return;
  const value: unknown = Reflect.get(parent, key);
  if (issue.code === 'invalid_value') Reflect.set(parent, key, issue.values[0]);
  else if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number')
    Reflect.set(parent, key, String(value));
  else Reflect.deleteProperty(parent, key);
}

function rename(copy: unknown, path: Path, meant: Path): void {
  const parent = valueAt(copy, path.slice(0, -1));
  const [from, to] = [path.at(-1), meant.at(-1)];
  if (isObject(parent) && from !== undefined && to !== undefined && !Object.hasOwn(parent, to))
    Reflect.set(parent, to, Reflect.get(parent, from));
}

function drop(copy: unknown, { path, keys }: Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>): void {
  const parent = valueAt(copy, path);
  if (isObject(parent)) for (const key of keys) Reflect.deleteProperty(parent, key);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
