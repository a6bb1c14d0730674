import { errorName } from '../error-name';
import { noteSlowDown } from '../record/slow-down';
import type { Wait, World } from '../world';
import type { BacktestRun } from '../world/backtest';

/** How often a page that fails is asked for, and for how long the first time is waited in between. */
const TRIES = 5;
const PAUSE = 2_000;

export type Page = Exclude<
  Awaited<ReturnType<World['jira']['past']>>,
  { slowDown: number } | { refused: string }
>;

/** The page at which a run stands, or what keeps Jira from giving it; `failed` where it gave none again and again. */
export async function pageOf(
  world: World,
  { projectId, wait }: { projectId: string; wait: Wait },
  { jql, next }: Pick<BacktestRun, 'jql' | 'next'>,
) {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    try {
      const page = await world.jira.past(projectId, { jql, ...(next === undefined ? {} : { next }) });
      if ('slowDown' in page) await noteSlowDown(world, 'backtest');
      return page;
    } catch (error) {
      world.log('backtest-page-failed', { project: projectId, error: errorName(error) });
      if (turn < TRIES) await wait(PAUSE * 2 ** (turn - 1));
    }
  }
  return 'failed' as const;
}
