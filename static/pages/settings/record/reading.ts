import type { Question } from '../../../../src/calls';
import type { DecisionsView } from '../../../../src/calls/record';
import type { Asked, NoAnswer } from '../../../shared/ask';
import { secondsToWait } from '../roster/reading';

/** Which decisions: of one request, or of a time. */
export type Which = Omit<Question<'loadDecisions'>, 'next'>;

/** How reading ended: at the end, because the reader wished so, or for want of an answer. */
export type Ended = 'read' | 'stopped' | NoAnswer;

interface Tools {
  ask: (name: 'loadDecisions', question: Question<'loadDecisions'>) => Promise<Asked<'loadDecisions'>>;
  /** Waits so many milliseconds, less when the reader wishes to stop. */
  wait: (milliseconds: number) => Promise<void>;
  isStopped: () => boolean;
  /** Hears of each page, latest decisions first. */
  take: (page: DecisionsView) => void;
}

const TRIES = 3;
const PAUSE = 2_000;

/** Reads all of these decisions, page by page; waits when Jira asks for it and tries again what may pass. */
export async function readDecisions(which: Which, tools: Tools): Promise<Ended> {
  let next: string | undefined;
  let failures = 0;
  for (;;) {
    if (tools.isStopped()) return 'stopped';
    const asked = await tools.ask('loadDecisions', next === undefined ? which : { ...which, next });
    if (tools.isStopped()) return 'stopped';
    if (!asked.ok) {
      const seconds = secondsToWait(asked.refusal);
      if (seconds === undefined) failures += 1;
      if (!mayPass(asked.refusal) || failures >= TRIES) return asked.refusal;
      await tools.wait(seconds === undefined ? PAUSE * failures : seconds * 1000);
      continue;
    }
    failures = 0;
    tools.take(asked.data);
    next = asked.data.next;
    if (next === undefined) return 'read';
  }
}

function mayPass({ code }: NoAnswer): boolean {
  return code === 'slow-down' || code === 'unreachable' || code === 'busy';
}
