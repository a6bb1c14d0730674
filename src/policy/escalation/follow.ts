import { canBeAnswered, nextDue } from '../escalation';
import type { Ladder } from './ladder';
import { wantsMeeting } from './meeting';
import type { StepChannel } from './services';

/** Services that keep an answer to themselves until they are asked. */
const asked: readonly StepChannel[] = ['jsm-operations', 'pagerduty'];
const LOOK_EVERY = 60_000;
/** How often and how long an answer that comes too late is still looked for. */
const LOOK_LATE_EVERY = 5 * 60_000;
const LOOK_LATE_FOR = 60 * 60_000;

/** Whether a page stands at a service that is to be asked whether somebody answered there. */
export function isFollowed({ steps }: Pick<Ladder, 'steps'>): boolean {
  return steps.some(({ state, channel, over }) => state === 'sent' && !over && asked.includes(channel));
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

/** When a ladder that nobody answered in time is asked about once more: every five minutes for an hour. */
export function nextLateLook(ladder: Ladder, now: number): number | undefined {
  const isStillAsked = ladder.state === 'exhausted' && canBeAnswered(ladder) && isFollowed(ladder);
  return isStillAsked && now < ladder.exhaustedAt + LOOK_LATE_FOR ? now + LOOK_LATE_EVERY : undefined;
}
