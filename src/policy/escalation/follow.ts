import { nextDue } from '../escalation';
import type { Ladder } from './ladder';
import { wantsMeeting } from './meeting';
import type { StepChannel } from './services';

/** Services that keep an answer to themselves until they are asked. */
const asked: readonly StepChannel[] = ['jsm-operations', 'pagerduty'];
const LOOK_EVERY = 60_000;

/** Whether a page got out on a service that is to be asked whether somebody answered there. */
export function isFollowed({ steps }: Pick<Ladder, 'steps'>): boolean {
  return steps.some(({ state, channel }) => state === 'sent' && asked.includes(channel));
}

/**
 * When the ladder is looked at next (epoch ms): when something is due, and every minute while an answer may be found or
 * the meeting is not made yet.
 */
export function nextLook(ladder: Ladder, now: number): number | undefined {
  const due = nextDue(ladder);
  const isWatched = isFollowed(ladder) || wantsMeeting(ladder);
  return due !== undefined && isWatched ? Math.min(due, now + LOOK_EVERY) : due;
}
