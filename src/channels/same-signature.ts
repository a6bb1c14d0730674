import { timingSafeEqual } from 'node:crypto';

/** Whether two signatures are the same, found in a time that does not tell where they differ. */
export function isSameSignature(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
