import type { Ladder } from './ladder';
import { reopened, withNext } from './steps';

/**
 * Opens a ladder again, for a change of severity by its number, that stopped because of an earlier one, where it stood:
 * whoever was reached last was told that it is over, and is told now that it is not; the others have the time they
 * would have had. Any other comes back unchanged.
 */
export function resume(ladder: Ladder, run: number, now: number): Ladder {
  const { stopped } = ladder;
  if (ladder.state !== 'stopped' || stopped?.why !== 'reclassified') return ladder;
  const open = { ...reopened(ladder, now - stopped.at), run };
  const last = open.steps.findLast(({ state }) => state === 'sent');
  return last ? { ...open, steps: withNext(open.steps, { ...last, dueAt: now }) } : open;
}

/**
 * The ladder of a request whose severity was raised, after the one it had before: that one goes on where it only
 * stopped for a change, is left alone where it runs for this change or climbs the same plan already, and gives way to
 * the new one where it has ended or leads to other people.
 */
export function ladderAfter(before: Ladder, started: Ladder, now: number): Ladder {
  const run = started.run ?? 0;
  if (latestChange(before) >= run) return before;
  const isSamePlan = before.plan === started.plan;
  if (isSamePlan && before.state === 'open')
    return { ...before, severity: started.severity, run, revision: before.revision + 1 };
  const resumed = isSamePlan ? resume(before, run, now) : before;
  if (resumed !== before) return { ...resumed, severity: started.severity };
  return { ...started, revision: before.revision + 1 };
}

/** The latest change of severity that a ladder knows of, by number; 0 for the severity the request came with. */
export function latestChange({ run = 0, followed = 0 }: Pick<Ladder, 'run' | 'followed'>): number {
  return Math.max(run, followed);
}
