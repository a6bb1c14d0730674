import type { TriageRow } from '../../../src/calls/triage';

/** The ticked rows, by key. */
export type Ticks = ReadonlySet<string>;

/** The ticks with one row, or the whole stretch from the row ticked before it, ticked or unticked. */
export function tick(
  ticks: Ticks,
  shown: readonly string[],
  { key, from, isTicked }: { key: string; from?: string | undefined; isTicked: boolean },
): Ticks {
  const after = new Set(ticks);
  for (const one of from === undefined ? [key] : stretch(shown, from, key)) {
    if (isTicked) after.add(one);
    else after.delete(one);
  }
  return after;
}

/** Both ends and what stands between them, whichever comes first; the last end alone where the first isn't shown. */
export function stretch(shown: readonly string[], from: string, to: string): string[] {
  const ends = [shown.indexOf(from), shown.indexOf(to)];
  return ends.includes(-1) ? [to] : shown.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** How the box above all rows stands for those that the filters show. */
export function ticksOverall(ticks: Ticks, shown: readonly string[]): 'none' | 'some' | 'all' {
  const count = shown.filter((key) => ticks.has(key)).length;
  if (count === 0) return 'none';
  return count === shown.length ? 'all' : 'some';
}

/** The ticks with all that the filters show ticked, or none of it where all were. */
export function tickShown(ticks: Ticks, shown: readonly string[]): Ticks {
  const after = new Set(ticks);
  if (ticksOverall(ticks, shown) === 'all') for (const key of shown) after.delete(key);
  else for (const key of shown) after.add(key);
  return after;
}

/**
 * The ticked rows that are no longer what the agent ticked: those that say something else now, and those that are
 * settled.
 */
export function outdatedTicks(
  ticks: Ticks,
  before: Rows,
  now: Rows,
): Record<'changed' | 'settled', string[]> {
  const keys = [...ticks];
  const isChanged = (key: string) => {
    const [was, is] = [before.get(key), now.get(key)];
    return was && is?.isOpen && (was.working !== is.working || was.suggested !== is.suggested);
  };
  return { changed: keys.filter(isChanged), settled: keys.filter((key) => !now.get(key)?.isOpen) };
}

type Rows = ReadonlyMap<string, Pick<TriageRow, 'working' | 'suggested' | 'isOpen'>>;
