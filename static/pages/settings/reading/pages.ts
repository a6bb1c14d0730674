import type { NoAnswer } from '../../../shared/ask';

/** How reading ended: at the end, because the reader wished so, or for want of an answer. */
export type Ended = 'read' | 'stopped' | NoAnswer;

export interface Pace {
  /** Waits so many milliseconds, less when the reader wishes to stop. */
  wait: (milliseconds: number) => Promise<void>;
  isStopped: () => boolean;
}

const TRIES = 3;
const PAUSE = 2_000;

/**
 * Reads page after page until `page` says that there are no more; waits when Jira asks for it, and tries again what may
 * pass. `delayed` hears of every wait, and of its seconds where Jira names them.
 */
export async function readPages(
  page: () => Promise<'more' | 'read' | NoAnswer>,
  { wait, isStopped }: Pace,
  delayed?: (seconds: number | undefined) => void,
): Promise<Ended> {
  let failures = 0;
  for (;;) {
    if (isStopped()) return 'stopped';
    const outcome = await page();
    if (outcome === 'read') return outcome;
    if (outcome === 'more') {
      failures = 0;
      continue;
    }
    const seconds = secondsToWait(outcome);
    if (seconds === undefined) failures += 1;
    if (!mayPass(outcome) || failures >= TRIES) return outcome;
    delayed?.(seconds);
    await wait(seconds === undefined ? PAUSE * failures : seconds * 1000);
  }
}

/** How long Jira wants us to wait, when that is why there is no answer. */
export function secondsToWait({ code, params }: NoAnswer): number | undefined {
  return code === 'slow-down' ? Math.max(1, Number(params?.['seconds']) || 1) : undefined;
}

function mayPass({ code }: NoAnswer): boolean {
  return code === 'slow-down' || code === 'unreachable' || code === 'busy';
}
