import { without } from '../../policy/without';
import type { World } from '../world';
import { inTurn, isLeft, remindOfBacktest } from './turn';

/** The sweep's way in: a run that nobody is at any more continues. */
export async function followBacktest(world: World, projectId: string): Promise<void> {
  const now = world.now();
  const left = await inTurn(world, projectId, async (latest) => {
    if (latest?.state !== 'running') return 'over';
    if (!isLeft(latest, now)) return 'going-on';
    await world.storage.saveBacktest(projectId, { ...without(latest, 'holder', 'waiting'), at: now });
    return latest.id;
  });
  if (left === 'over') return world.storage.forget({ kind: 'backtest', requestId: projectId });
  await remindOfBacktest(world, projectId);
  if (left === 'going-on' || left === 'busy') return;
  world.log('backtest-taken-up', { project: projectId });
  await world.continueBacktest(projectId, left, 0);
}
