import type { Parsed } from '../../../../src/policy/parse';
import type { EditorView } from '../../../../src/calls/policy';

/** Where something stands in a policy: keys and positions, as in `['severities', 0, 'name']`. */
export type Path = readonly (string | number)[];

/**
 * An admin's draft: one text, which the form and the text editor both show. The form changes it key by key, so that
 * comments and order stay.
 */
export interface Draft {
  source: string;
  /** What the text comes to: a policy, or the problems in it. */
  parsed: Parsed;
  /** What is written at a path; undefined where nothing is, and the default counts. */
  value(path: Path): unknown;
  /** Writes a value; what is missing above it is made. */
  set(path: Path, value: unknown): void;
  /** Takes a key or an entry of a list away. */
  remove(path: Path): void;
  /** Adds to the list at a path, at its end. */
  add(path: Path, value: unknown): void;
  /** Moves an entry of the list at a path. */
  move(path: Path, from: number, to: number): void;
  /** Replaces the whole text. */
  write(source: string): void;
  /** The version it began from; 0 before the first. */
  basedOn: number;
  /** Whether it differs from what is published. */
  isChanged: boolean;
  /** Whether what was typed is kept: `moved` if another window of the same person went on with it. */
  keeping: 'kept' | 'keeping' | 'not-kept' | 'moved' | 'too-large';
}

/** The draft that an editor opens with: the caller's own, or the published policy; undefined where there is neither. */
export function openingSource({ draft, published }: EditorView): string | undefined {
  return draft?.source ?? published?.source;
}
