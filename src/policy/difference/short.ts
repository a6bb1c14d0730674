import { isRecord } from '../is-record';

const LONGEST = 80;
const BEFORE_IT = 20;

/** Two values as short as they can be told apart; empty for one that is not there. */
export function shortPair(before: unknown, after: unknown): { before: string; after: string } {
  const [old, now] = [shown(before), shown(after)];
  const from = Math.max(old.length, now.length) > LONGEST ? Math.max(sameStart(old, now) - BEFORE_IT, 0) : 0;
  return { before: cut(old, from), after: cut(now, from) };
}

/** A value as people write it, at most a line of it. */
export function short(value: unknown): string {
  return cut(shown(value), 0);
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(shownInList).join(', ');
  if (isRecord(value))
    return Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${key}: ${isList(part) ? shown(part).replaceAll(', ', ' | ') : shown(part)}`)
      .join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A pair of times reads as `09:00–17:00`. */
function shownInList(value: unknown): string {
  return isList(value) ? value.map(shown).join('–') : shown(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function sameStart(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}

function cut(text: string, from: number): string {
  const part = text.slice(from, from + LONGEST);
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < text.length ? '…' : ''}`;
}
