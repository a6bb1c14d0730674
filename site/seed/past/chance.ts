/** Chance that comes out the same each time for the same seed. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  oneOf<T>(list: readonly T[]): T;
}

/** mulberry32, a small generator that is good enough to vary texts: https://github.com/cprosche/mulberry32 */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    next,
    oneOf(list) {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined) throw new Error('There is nothing to choose from.');
      return one;
    },
  };
}
