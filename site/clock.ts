import type { Clock, Store } from './contracts';

/**
 * The desk's clock: `base` (the machine's clock; a constant in a test) plus an offset that survives a restart.
 * Refuses to be moved back.
 */
export function createClock({ store, base }: { store: Store; base: () => number }): Clock {
  const kept = store.collection<number>('clock');
  let offset = kept.get('offset') ?? 0;
  return {
    now: () => base() + offset,
    offset: () => offset,
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) {
        throw new RangeError(
          `The clock moves forward only; ${milliseconds} is not a number of milliseconds.`,
        );
      }
      offset += Math.round(milliseconds);
      kept.put('offset', offset);
    },
  };
}
