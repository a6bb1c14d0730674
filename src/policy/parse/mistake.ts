import type { z } from 'zod';
import { formats } from '../schema/formats';
import type { Mistake, MistakeCode } from './codes';

type Issue = z.core.$ZodIssue;
type OutOfBounds = Extract<Issue, { code: 'too_big' | 'too_small' }>;

/** What a value can be, and what stands there instead; whatever else stands there is quoted. */
export type Kind = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'mapping';
export type Found = 'nothing' | 'list' | 'mapping';

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  tuple: 'list',
  object: 'mapping',
  record: 'mapping',
};

/** What one issue of a schema comes to, given the value it is about. */
export function mistakeOf(issue: Issue, value: unknown): Mistake {
  switch (issue.code) {
    case 'invalid_type':
      return ofKind(KINDS[issue.expected] ?? issue.expected, value);
    case 'invalid_value':
      return ofChoice(issue.values.map(String), value);
    case 'too_big':
      return { code: tooBig(issue), params: { most: String(issue.maximum) } };
    case 'too_small':
      return { code: tooSmall(issue), params: { least: String(issue.minimum) } };
    case 'invalid_format':
      return { code: ofFormat(issue) };
    default:
      return { code: 'wrong' };
  }
}

function ofKind(kind: string, value: unknown): Mistake {
  if (value === undefined) return { code: 'missing', params: { kind } };
  return { code: 'wrong-kind', params: { kind, found: shown(value) } };
}

function ofChoice(values: string[], value: unknown): Mistake {
  const found = shown(value);
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0)
    return { code: 'wrong-value', params: { value: only, found } };
  return { code: 'wrong-choice', params: { choice: values.join(', '), found } };
}

function tooBig({ origin }: OutOfBounds): MistakeCode {
  if (origin === 'string') return 'too-long';
  return origin === 'array' ? 'too-many' : 'too-high';
}

function tooSmall({ origin }: OutOfBounds): MistakeCode {
  if (origin === 'string') return 'too-short';
  return origin === 'array' ? 'too-few' : 'too-low';
}

/** A pattern of ours is refused by its name. */
function ofFormat({ format, message }: Extract<Issue, { code: 'invalid_format' }>): MistakeCode {
  if (format === 'url') return 'format.url';
  if (format === 'email') return 'format.email';
  const own = formats.find((name) => name === message);
  return own === undefined ? 'wrong' : `format.${own}`;
}

/** The value as people write it, or what it is in a word. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing' satisfies Found;
  if (Array.isArray(value)) return 'list' satisfies Found;
  if (typeof value === 'object') return 'mapping' satisfies Found;
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
