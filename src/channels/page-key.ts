import type { PageId } from '../flows/world/channels';

/**
 * What tells a page from every other, in a word that services take as a key: the same page has the same key whoever
 * sends it and however often.
 */
export function keyOf({ requestKey, requestId, run, step }: Omit<PageId, 'channel' | 'target'>): string {
  return `plumbline-${requestKey}-${requestId}-${run ?? 0}-${step}`;
}
