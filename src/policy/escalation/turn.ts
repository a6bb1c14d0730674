import type { Ladder, Step } from './ladder';

/** How long after each try that failed a step is tried again; after the last of them it has failed for good. */
export const BACKOFF_MS = [30_000, 60_000];
/** A channel answers within an invocation's 25 s; a step still `sending` after this was left by a dead process. */
export const SENDING_MS = 60_000;

/** Whose turn it is, from when, and until when somebody else may still be sending. */
export function turn(ladder: Ladder): { step?: Step; from: number; busyUntil: number } {
  const [first, second] = ladder.steps.filter((step) => !isSettled(step));
  if (!first) return { from: endOf(ladder), busyUntil: 0 };
  if (first.state === 'waiting') return { step: first, from: first.dueAt, busyUntil: 0 };
  const free = (first.at ?? first.dueAt) + SENDING_MS;
  const step = first.attempts <= BACKOFF_MS.length ? first : second;
  return { ...(step && { step }), from: free, busyUntil: free };
}

/** When there is nothing left to wait for: at its time, or with the last failure where every step failed for good. */
export function endOf({ steps, startedAt, exhaustedAt }: Ladder): number {
  if (steps.some(({ state }) => state !== 'failed')) return exhaustedAt;
  return Math.max(...steps.map(({ at = startedAt }) => at));
}

/** Whether a step waits that nobody has tried yet. */
export function hasUntried(ladder: Ladder): boolean {
  return ladder.steps.some(({ state, attempts }) => state === 'waiting' && attempts === 0);
}

function isSettled(step: Step): boolean {
  return step.state !== 'waiting' && step.state !== 'sending';
}

/** Until when somebody may still be sending a page of a ladder that has ended (epoch ms); undefined where nobody is. */
export function sendingUntil({ state, steps }: Ladder): number | undefined {
  if (state === 'open') return undefined;
  const from = steps.filter((step) => step.state === 'sending').map(({ at, dueAt }) => at ?? dueAt);
  return from.length === 0 ? undefined : Math.max(...from) + SENDING_MS;
}
