import { z } from 'zod';
import { runBacktest } from '../flows/backtest/run';
import type { Wait, World } from '../flows/world';
import { pause } from './pause';

const Wish = z.object({
  body: z.object({ projectId: z.string().regex(/^\d+$/), id: z.string().min(1).max(80) }),
});

/** A message of the queue `backtests`: this run of the project's back-test is to continue. */
export async function backtest(world: World, event: unknown, wait: Wait = pause): Promise<void> {
  const parsed = Wish.safeParse(event);
  if (parsed.success) await runBacktest(world, parsed.data.body.projectId, parsed.data.body.id, wait);
  else world.log('backtest-unreadable');
}
