import type { Clock } from '../contracts';

/** A clock that is late, until it is told to catch up. */
export interface MorningClock extends Clock {
  /** From now on it tells the same time as the clock it follows. */
  catchUp(): void;
}

/**
 * A clock that starts `behind` milliseconds late and catches up as it is advanced: what is done in between happened
 * earlier today. Time that passes while it is being advanced is part of the way, so that after its morning it is late
 * by as long as the morning took to live through; `catchUp` makes up for that.
 */
export function morningClock(clock: Clock, behind: number): MorningClock {
  const state = { behind };
  return {
    now: () => clock.now() - state.behind,
    offset: () => clock.offset() - state.behind,
    advance(milliseconds) {
      const caughtUp = Math.min(state.behind, Math.max(milliseconds, 0));
      state.behind -= caughtUp;
      if (milliseconds > caughtUp) clock.advance(milliseconds - caughtUp);
    },
    catchUp() {
      state.behind = 0;
    },
  };
}
