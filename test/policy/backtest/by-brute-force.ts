import type { Confusion } from '../../../src/policy/backtest/agreement';

export type Pair = readonly [number, number];

/** How bad it is that the raters said these two levels. */
type Miss = (one: number, other: number) => number;

/** A miss by two levels counts four times a miss by one. */
export function square(one: number, other: number): number {
  return (one - other) ** 2;
}

/** The requests of a table one by one, by the two levels each got. */
export function pairsIn(table: Confusion): Pair[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one, other])),
  );
}

/**
 * Kappa as one minus the disagreement seen over the disagreement between the first rater's label of any request and the
 * second rater's label of any other: no shares, no weights of agreement. NaN where that is none.
 */
export function disagreementKappa(pairs: readonly Pair[], miss: Miss): number {
  let seen = 0;
  let crossed = 0;
  for (const [one, own] of pairs) {
    seen += miss(one, own);
    for (const [, other] of pairs) crossed += miss(one, other);
  }
  return crossed === 0 ? NaN : 1 - (seen * pairs.length) / crossed;
}

/** The standard error by the delta method: how kappa moves when a little more lies in each cell. */
export function deltaError(table: Confusion, miss: Miss): number {
  const all = table.flat().reduce((sum, count) => sum + count, 0);
  const shares = table.map((row) => row.map((count) => count / all));
  const step = 1e-5;
  const moved = (at: number, to: number, by: number) =>
    shareKappa(
      shares.map((row, one) =>
        row.map((share, other) => share * (1 - by) + (one === at && other === to ? by : 0)),
      ),
      miss,
    );
  const variance = shares
    .flatMap((row, at) =>
      row.map((share, to) => share * ((moved(at, to, step) - moved(at, to, -step)) / (2 * step)) ** 2),
    )
    .reduce((sum, part) => sum + part, 0);
  return Math.sqrt(variance / all);
}

function shareKappa(shares: Confusion, miss: Miss): number {
  let seen = 0;
  let crossed = 0;
  for (const [one, row] of shares.entries())
    for (const [other, share] of row.entries()) {
      seen += share * miss(one, other);
      for (const another of shares)
        for (const [to, more] of another.entries()) crossed += share * more * miss(one, to);
    }
  return 1 - seen / crossed;
}

/** As many requests as there are, drawn with replacement, again and again; the same at each run. */
export function resampled(pairs: readonly Pair[], times: number): Pair[][] {
  const draw = seeded(20261122);
  return Array.from({ length: times }, () =>
    pairs.map((pair) => pairs[Math.floor(draw() * pairs.length)] ?? pair),
  );
}

/** Numbers from 0 to 1 by the generator mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
