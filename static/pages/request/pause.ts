import type { RequestView } from '../../../src/calls/request';
import { MINUTE } from '../../../src/policy/clock/time';
import { pauseFor } from '../../shared/polling';

/** Whoever has just opened the page watches what becomes of their request. */
const WHILE_WATCHED = MINUTE;
const FIRST_WHILE = 15 * MINUTE;
/** A page that is left open: the severity may still change. */
const NOW_AND_THEN = 5 * MINUTE;

/**
 * How long until the page asks again, once it has been open for so long; both in milliseconds. Never, once it is
 * closed.
 */
export function pauseOf(view: RequestView | undefined, openFor: number): number | undefined {
  if (!view || view.state === 'closed') return undefined;
  // A meeting is made while the first pages go out.
  if (view.contact.meetingComes) return pauseFor({ state: 'open' }, true);
  const watched = openFor < FIRST_WHILE ? WHILE_WATCHED : NOW_AND_THEN;
  return Math.min(pauseFor(view.ladder, true) ?? NOW_AND_THEN, watched);
}
