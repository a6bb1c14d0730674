import { refused, type Refused } from '../refused';

// A value of Forge's storage has at most 240 KiB; what stands beside the policy in it needs some.
const MOST_KB = 230;
const KB = 1024;

/** Whether a value fits into Forge's storage with what stands beside it. */
export function fits(value: unknown): boolean {
  return bytesOf(value) <= MOST_KB * KB;
}

/** Refuses what does not fit into one value of Forge's storage, with its size and the limit in KB; nothing is cut. */
export function tooLarge(...values: unknown[]): Refused | undefined {
  if (values.every(fits)) return undefined;
  const bytes = Math.max(...values.map(bytesOf));
  const params = { size: String(Math.ceil(bytes / KB)), limit: String(MOST_KB) };
  return refused('policy-too-large', params);
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
