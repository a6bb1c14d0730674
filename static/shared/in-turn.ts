import type { NoAnswer } from './ask';
import { pause } from './pause';

/** Somebody's turn at a request is over in a second or two. */
const A_TURN = 2_000;

/**
 * What `ask` brings; where somebody else was at the request, which left it as it was, what it brings a moment later.
 * Two people who do the same thing at once then both read how it stands.
 */
export async function inTurn<A extends { ok: true } | { ok: false; refusal: NoAnswer }>(
  ask: () => Promise<A>,
  wait: (milliseconds: number) => Promise<void> = pause,
): Promise<A> {
  const first = await ask();
  if (first.ok || first.refusal.code !== 'try-again') return first;
  await wait(A_TURN);
  return ask();
}
