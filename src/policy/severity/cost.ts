import type { Policy } from '../schema';
import type { Level } from './level';

/** A step too low near the top costs as much as several further down; a step too high only some hurry. */
const PER_LEVEL = 4;
const trust: Readonly<Record<Level['confidence'], number>> = { high: 1, medium: 0.5, low: 0.1 };

/**
 * What it costs to go on working a request at this severity if the suggestion is right, for sorting: nothing where
 * both agree. Each level it is worked too low costs four times as much as the level below, so a first-level request
 * costs most; each level too high costs 1. Half as much at medium confidence, a tenth at low. 0 for a severity that
 * is none of the policy's.
 */
export function costOfBeingWrong(
  { severities }: Pick<Policy, 'severities'>,
  { working, suggested, confidence }: { working: string; suggested: string; confidence: Level['confidence'] },
): number {
  const ids = severities.map(({ id }) => id);
  const [from, to] = [ids.indexOf(suggested), ids.indexOf(working)];
  if (from < 0 || to < 0) return 0;
  const tooLow = ids.slice(from, to).map((_, step) => PER_LEVEL ** (ids.length - 1 - from - step));
  const cost = from < to ? tooLow.reduce((sum, one) => sum + one, 0) : from - to;
  return cost * trust[confidence];
}
