import type { Ladder } from './ladder';
import { givenUp, reopened, withNext } from './steps';
import { SENDING_MS, turn } from './turn';

/** What whoever is paged again has to answer, at the least, before the desk admits that nobody did. */
const TIME_TO_ANSWER = 10 * 60_000;

type Standing = Pick<Ladder, 'state' | 'stopped' | 'run' | 'followed'>;

/**
 * Whether an agent may page once more: nobody has answered, and the severity has not been lowered since. A request that
 * was resolved and opened again counts; whether it is open now is for the caller to know.
 */
export function canPageAgain({ state, stopped, run = 0, followed = 0 }: Standing): boolean {
  if (followed > run) return false;
  return (
    state === 'open' || state === 'exhausted' || (state === 'stopped' && stopped?.why !== 'reclassified')
  );
}

/**
 * The ladder with one more step, due now, to whoever was tried last. One that nobody answered, or that an agent
 * stopped, opens again, and goes on to those it had skipped. Unchanged where that cannot be, and while a page is on its
 * way or due anyway.
 */
export function pageAgain(ladder: Ladder, now: number): Ladder {
  if (!canPageAgain(ladder) || isAboutToPage(ladder, now)) return ladder;
  const steps = ladder.steps.map((step) => givenUp(step, now));
  const last = steps.findLast(({ state }) => state === 'sent' || state === 'failed') ?? steps[0];
  if (!last) return ladder;
  const open = openAgain({ ...ladder, steps }, now);
  return {
    ...open,
    revision: ladder.revision + 1,
    steps: withNext(open.steps, { ...last, dueAt: now }),
    exhaustedAt: Math.max(open.exhaustedAt, now + TIME_TO_ANSWER),
  };
}

/** A step that died in a ladder that ended is on nobody's way. */
function isAboutToPage(ladder: Ladder, now: number): boolean {
  if (ladder.state === 'open') {
    const { step, from, busyUntil } = turn(ladder);
    return busyUntil > now || (step !== undefined && from <= now);
  }
  return ladder.steps.some(({ state, at = 0 }) => state === 'sending' && at + SENDING_MS > now);
}

function openAgain(ladder: Ladder, now: number): Ladder {
  if (ladder.state === 'open') return ladder;
  const again = { ...ladder, reopened: (ladder.reopened ?? 0) + 1 };
  return ladder.stopped ? reopened(again, now - ladder.stopped.at) : { ...again, state: 'open' };
}
