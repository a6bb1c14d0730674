import type { Draft, Path } from '../../draft';
import { asTexts } from '../plain';

/** The texts that stand in a field, one to a line (or between commas); empty ones are left out. */
export function linesIn(typed: string, separator: RegExp): string[] {
  return typed
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Writes a list of texts, and only what differs of it: the comments beside the others stay. */
export function writeLines(draft: Draft, path: Path, lines: string[], fallback: unknown): void {
  const before = asTexts(draft.value(path));
  if (lines.length === 0 && (fallback === undefined || asTexts(fallback).length === 0)) {
    if (draft.value(path) !== undefined) draft.remove(path);
    return;
  }
  const changed = lines.flatMap((line, at) => (line === before[at] ? [] : [at]));
  const [at] = changed;
  if (lines.length === before.length && changed.length === 1 && at !== undefined)
    draft.set([...path, at], lines[at]);
  else if (changed.length > 0 || lines.length < before.length) draft.set(path, lines);
}
