import type { Ladder } from './ladder';

const MOST_CALLS = 10;

/** Notes that the customer called and gave the code; the latest ten calls are kept. */
export function noteCall(ladder: Ladder, now: number): Ladder {
  const calls = [...(ladder.calls ?? []), now].slice(-MOST_CALLS);
  return { ...ladder, revision: ladder.revision + 1, calls };
}
