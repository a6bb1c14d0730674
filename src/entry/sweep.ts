import { followBacktest } from '../flows/backtest/follow';
import { followReport } from '../flows/customers/roster-report';
import { errorName } from '../flows/error-name';
import { followDrill } from '../flows/escalation/drill';
import { follow } from '../flows/escalation/follow';
import { receive } from '../flows/intake';
import { lookAgain } from '../flows/intake/progress';
import { keepNoLonger } from '../flows/record/retention';
import { lookAgainAtSeverity } from '../flows/severity/first-look';
import { followShares } from '../flows/sharing/follow';
import type { World } from '../flows/world';
import type { Due } from '../flows/world/storage';

const MOST_A_SWEEP = 100;
// A scheduled function has 55 s; what is left waits for the next tick.
const ENOUGH = 40_000;

/** The five-minute schedule: looks after what a lost event or a dead process left behind. */
export async function sweep(world: World): Promise<void> {
  const started = world.now();
  const dues = await world.storage.due(started, MOST_A_SWEEP);
  for (const due of dues) {
    if (world.now() - started > ENOUGH) break;
    await look(world, due);
  }
  if (dues.length > 0) world.log('sweep', { due: dues.length });
}

/** One request's trouble does not keep the others waiting: it goes behind them. */
async function look(world: World, due: Due): Promise<void> {
  try {
    if (due.kind === 'ladder') await follow(world, due.requestId);
    else if (due.kind === 'drill') await followDrill(world, due.requestId);
    else if (due.kind === 'roster') await followReport(world, due.requestId);
    else if (due.kind === 'backtest') await followBacktest(world, due.requestId);
    else if (due.kind === 'retention') await keepNoLonger(world, due.requestId);
    else if (due.kind === 'share') await followShares(world, due.requestId);
    else if (due.kind === 'severity') await lookAgainAtSeverity(world, due.requestId, due.at);
    else if ((await receive(world, due.requestId)) === 'already') await lookAgain(world, due.requestId);
  } catch (error) {
    world.log('sweep-failed', {
      issue: due.requestId,
      error: errorName(error),
    });
    await putBack(world, due).catch(() => undefined);
  }
}

/** Behind everything that is due already; otherwise a hundred that fail would be all that is ever looked at. */
async function putBack(world: World, due: Due): Promise<void> {
  if ((await world.storage.dueAt(due)) === due.at) await world.storage.remind({ ...due, at: world.now() });
}
