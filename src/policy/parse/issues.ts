import type { z } from 'zod';
import { keysOfFormat, nearest } from './known-keys';
import { showPath, type Path } from './locate';

type Issue = z.core.$ZodIssue;
type KeysAt = (path: Path) => string[];

export interface Fault {
  path: Path;
  /** The message is about the key at the end of the path rather than its value. */
  atKey?: boolean;
  message: string;
  /** Where the misspelt key was meant to stand. */
  meant?: Path;
}

/** Nobody mends more than this at once, and a hostile file has thousands. */
export const MAX_FAULTS = 50;

/** The schema's issues as sentences that say what to do, each with the path it is about; at most 50. */
export function sentencesFor(issues: readonly Issue[], document: unknown): Fault[] {
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
  if (issue.code === 'invalid_key')
    return [
      { path: issue.path, atKey: true, message: issue.issues[0]?.message ?? 'this key is not allowed' },
    ];
  return [{ path: issue.path, message: sentence(issue, valueAt(document, issue.path)) }];
}

function unknownKey(path: PropertyKey[], key: string, known: string[]): Fault {
  const near = nearest(key, known);
  const advice = near === undefined ? `known keys: ${known.join(', ')}` : `did you mean \`${near}\`?`;
  const shownKey = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return {
    path: [...path, key],
    atKey: true,
    message: `unknown key \`${shownKey}\`; ${advice}`,
    ...(near !== undefined && { meant: [...path, near] }),
  };
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

/** What to do about one issue, given the value it is about. */
export function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `this key is missing; give it ${kindName(issue.expected)}`
        : `expected ${kindName(issue.expected)}, found ${shown(value)}`;
    case 'invalid_value':
      return `expected ${oneOf(issue.values.map(String))}, found ${shown(value)}`;
    case 'too_big':
      return `at most ${Number(issue.maximum)}${unit(issue.origin)}; shorten it`;
    case 'too_small':
      return `at least ${Number(issue.minimum)}${unit(issue.origin)}; add what is missing`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? `this is not a valid ${formatName(issue.format)}`
        : issue.message;
    default:
      return issue.message;
  }
}

function kindName(expected: string): string {
  if (expected === 'record' || expected === 'object') return 'a mapping (key: value)';
  if (expected === 'array' || expected === 'tuple') return 'a list';
  if (expected === 'int') return 'a whole number';
  if (expected === 'boolean') return 'true or false';
  return expected === 'string' ? 'a text' : `a ${expected}`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function oneOf(values: string[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function formatName(format: string): string {
  if (format === 'url') return 'address (https://…)';
  return format === 'email' ? 'e-mail address' : format;
}

/** The value at a path of a plain document; undefined when there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined,
    document,
  );
}
