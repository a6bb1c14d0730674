import { without } from '../../policy/without';
import { LONGEST_DELAY } from '../longest-delay';
import type { Wait, World } from '../world';
import type { BacktestRun } from '../world/backtest';
import { inTurn } from './turn';

/** The run, held by this process; undefined where it is not to continue, or somebody is at it. */
export async function takeUp(world: World, projectId: string, id: string): Promise<BacktestRun | undefined> {
  const holder = world.newToken();
  const taken = await inTurn(world, projectId, async (latest) => {
    if (latest?.id !== id || latest.state !== 'running' || latest.holder !== undefined) return undefined;
    const ours = { ...without(latest, 'waiting'), holder, at: world.now() };
    await world.storage.saveBacktest(projectId, ours);
    return ours;
  });
  // Whoever has the turn may have died with it: then the sweep goes on.
  return taken === 'busy' ? undefined : taken;
}

/**
 * Changes a run that this process still holds; one that does not run any more is let go of. Undefined where it is not
 * ours.
 */
export async function change(
  world: World,
  projectId: string,
  { id, holder }: BacktestRun,
  wait: Wait,
  make: (latest: BacktestRun) => BacktestRun,
): Promise<BacktestRun | undefined> {
  const changed = await inTurn(
    world,
    projectId,
    async (latest) => {
      if (latest?.id !== id || latest.holder !== holder || latest.state === 'cancelled') return undefined;
      const made = make(latest);
      const kept = made.state === 'running' ? made : without(made, 'holder');
      await world.storage.saveBacktest(projectId, kept);
      return kept;
    },
    wait,
  );
  if (changed === 'busy') throw new Error('nobody gave us a turn at the back-test');
  return changed;
}

/** Nobody holds the run any more; `waiting`: since Jira has asked us to wait. */
export function letGo(world: World, projectId: string, run: BacktestRun, wait: Wait, waiting = false) {
  return change(world, projectId, run, wait, (latest) => ({
    ...without(latest, 'holder'),
    at: world.now(),
    ...(waiting && { waiting }),
  }));
}

/** Another message goes on, after so many seconds. */
export async function goOnLater(
  world: World,
  projectId: string,
  run: BacktestRun,
  seconds: number,
  wait: Wait,
): Promise<void> {
  const left = await letGo(world, projectId, run, wait, seconds > 0);
  if (left?.state === 'running')
    await world.continueBacktest(projectId, run.id, Math.min(Math.ceil(seconds), LONGEST_DELAY));
}

/** Ends a run that cannot go on, and says why. */
export async function end(
  world: World,
  projectId: string,
  run: BacktestRun,
  why: NonNullable<BacktestRun['why']>,
  wait: Wait,
): Promise<void> {
  await change(world, projectId, run, wait, (latest) => ({
    ...latest,
    state: 'failed',
    at: world.now(),
    why,
  }));
  world.log('backtest-failed', { project: projectId, why: why.code });
}
