import { isRecord } from '../is-record';

/** Whether two plain values say the same: the order of keys does not count, and a key without a value is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return keysOf(one, other).every((key) => isSame(one[key], other[key]));
}

/** The keys of both, each once, in the order of the second. */
export function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(other), ...Object.keys(one)])];
}
