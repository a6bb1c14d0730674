import type { z } from 'zod';
import { policyJsonSchema } from '../json-schema';
import type { Path } from './locate';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Answers which keys the format allows at a path. */
export function keysOfFormat(): (path: Path) => string[] {
  let format: JsonSchema | undefined;
  return (path) => {
    // Takes longer than all the rest, and most mistakes are about values.
    format ??= policyJsonSchema();
    return Object.keys(path.reduce<JsonSchema | undefined>(step, format)?.properties ?? {});
  };
}

function step(schema: JsonSchema | undefined, segment: PropertyKey): JsonSchema | undefined {
  const next =
    typeof segment === 'number'
      ? schema?.items
      : (schema?.properties?.[String(segment)] ?? schema?.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
}

/** The known word that is at most a third of its letters away from what was written. */
export function nearest(word: string, known: string[]): string | undefined {
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
