import type { z } from 'zod';
import { policyJsonSchema } from '../json-schema';
import type { Path } from './locate';

type Issue = z.core.$ZodIssue;

interface Fault {
  path: Path;
  atKey?: boolean;
  message: string;
}

/** One of the schema's issues as sentences that say what to do, each with the path it is about. */
export function sentencesFor(issue: Issue, document: unknown): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...issue.path], key));
  if (issue.code === 'invalid_union') return unionSentences(issue, document);
  if (issue.code === 'invalid_key')
    return [
      { path: issue.path, atKey: true, message: issue.issues[0]?.message ?? 'this key is not allowed' },
    ];
  return [{ path: issue.path, message: sentence(issue, valueAt(document, issue.path)) }];
}

function unknownKey(path: PropertyKey[], key: string): Fault {
  const known = knownKeys(path);
  const near = nearest(key, known);
  const advice = near === undefined ? `known keys: ${known.join(', ')}` : `did you mean \`${near}\`?`;
  return { path: [...path, key], atKey: true, message: `unknown key \`${key}\`; ${advice}` };
}

/** A union here is "one or a list of": the branch that fits the shape of what was written explains best. */
function unionSentences(issue: Extract<Issue, { code: 'invalid_union' }>, document: unknown): Fault[] {
  const isList = Array.isArray(valueAt(document, issue.path));
  const branch = (isList ? issue.errors.at(-1) : issue.errors[0]) ?? [];
  return branch.flatMap((inner) =>
    sentencesFor({ ...inner, path: [...issue.path, ...inner.path] }, document),
  );
}

function sentence(issue: Issue, value: unknown): string {
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

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined,
    document,
  );
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The keys that the schema allows at a path. */
function knownKeys(path: PropertyKey[]): string[] {
  let here: JsonSchema | undefined = policyJsonSchema();
  for (const segment of path) here = step(here, segment);
  return Object.keys(here?.properties ?? {});
}

function step(schema: JsonSchema | undefined, segment: PropertyKey): JsonSchema | undefined {
  const next =
    typeof segment === 'number'
      ? schema?.items
      : (schema?.properties?.[String(segment)] ?? schema?.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
}

/** The known word that is at most a third of its letters away from what was written. */
function nearest(word: string, known: string[]): string | undefined {
  const best = known
    .map((name) => ({ name, distance: distance(word.toLowerCase().slice(0, 60), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : undefined;
}

/** Letters to insert, drop or replace to get from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
