import type { Answer } from '../../calls/answer';

// A value of Forge's storage has at most 240 KiB; what stands beside the policy in it needs some.
const MOST_KB = 230;
const KB = 1024;

/** Refuses what does not fit into one value of Forge's storage, with its size and the limit in KB; nothing is cut. */
export function tooLarge(...values: unknown[]): Extract<Answer<never>, { ok: false }> | undefined {
  const bytes = Math.max(...values.map(bytesOf));
  if (bytes <= MOST_KB * KB) return undefined;
  const params = { size: String(Math.ceil(bytes / KB)), limit: String(MOST_KB) };
  return { ok: false, refusal: { code: 'policy-too-large', params } };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
