import type { Clock } from '../contracts';

/**
 * A clock that starts `behind` milliseconds late and catches up as it is advanced: what is done in between happened
 * earlier today, and afterwards it tells the same time as `clock`.
 */
export function morningClock(clock: Clock, behind: number): Clock {
  const state = { behind };
  return {
    now: () => clock.now() - state.behind,
    offset: () => clock.offset() - state.behind,
    advance(milliseconds) {
      const caughtUp = Math.min(state.behind, Math.max(milliseconds, 0));
      state.behind -= caughtUp;
      if (milliseconds > caughtUp) clock.advance(milliseconds - caughtUp);
    },
  };
}
