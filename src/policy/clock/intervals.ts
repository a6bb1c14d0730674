/** From one instant up to, not including, another; epoch ms. */
export interface Interval {
  from: number;
  to: number;
}

/** What any of the intervals covers: in order, apart from each other, empty ones left out. */
export function union(intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (from >= to) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/** What is left of the intervals without what the others cover. */
export function without(intervals: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  return others.reduce((rest, other) => rest.flatMap((one) => cut(one, other)), intervals);
}

function cut(one: Interval, other: Interval): Interval[] {
  if (other.to <= one.from || one.to <= other.from) return [one];
  return [
    { from: one.from, to: other.from },
    { from: other.to, to: one.to },
  ].filter(({ from, to }) => from < to);
}
