import { MINUTE } from '../../policy/clock/time';
import { exclusively } from '../once';
import type { Wait, World } from '../world';
import type { BacktestRun } from '../world/backtest';

/** A queue's function has 15 minutes: who has not moved for longer is dead. */
const OUTLIVED = 16 * MINUTE;
/** A message that did not come in so long was never sent. */
const LOST = 2 * MINUTE;
/** How often somebody tries for a turn. Whoever has it writes once and is gone. */
const MOST_TURNS = 20;
const PAUSE = 250;

/**
 * Lets one process at a time change what is kept of a project's back-test; waits in between where it is given how to.
 */
export async function inTurn<T>(
  world: World,
  projectId: string,
  deed: (latest: BacktestRun | undefined) => Promise<T>,
  wait: Wait = () => Promise.resolve(),
): Promise<T | 'busy'> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const outcome = await exclusively(world, `backtest-of-${projectId}`, async () =>
      deed(await world.storage.backtest(projectId)),
    );
    if (outcome !== 'busy') return outcome;
    await wait(PAUSE);
  }
  return 'busy';
}

/** Whether nobody is at a run that should go on: its process died, or the message to go on with it was lost. */
export function isLeft(
  { state, holder, waiting, at }: Pick<BacktestRun, 'state' | 'holder' | 'waiting' | 'at'>,
  now: number,
): boolean {
  if (state !== 'running') return false;
  return now - at >= (holder === undefined && !waiting ? LOST : OUTLIVED);
}

/** Notes that the sweep shall see whether somebody is at the run. */
export function remindOfBacktest(world: World, projectId: string): Promise<void> {
  return world.storage.remind({ kind: 'backtest', requestId: projectId, at: world.now() + LOST });
}
