import type { Answer } from '../calls/answer';
import type { BacktestView, Steering } from '../calls/backtest';
import { emptyTally } from '../policy/backtest/tally';
import { without } from '../policy/without';
import { readPolicy, versionOf } from './policy/readable';
import { inTurn, isLeft, remindOfBacktest } from './backtest/turn';
import { backtestView } from './backtest/view';
import { tooLarge } from './policy/size';
import { forAdmins } from './for-admins';
import { refused } from './refused';
import type { World } from './world';
import type { BacktestRun } from './world/backtest';

/** What is to be tried, and on which requests. */
interface Wish {
  jql: string;
  most: number;
  source: string;
}

/** The project's latest back-test. Every call here refuses whoever does not administer the project. */
export async function loadBacktest(world: World, projectId: string): Promise<Answer<{ run?: BacktestView }>> {
  return forAdmins(world, projectId, async () => {
    const run = await world.storage.backtest(projectId);
    return { ok: true, data: run === undefined ? {} : { run: await backtestView(world, projectId, run) } };
  });
}

/**
 * Tries a policy on the latest requests that the JQL finds, beside the published one, in the background. Refused while
 * another run is under way or paused, for a policy with mistakes, and for JQL that Jira does not take.
 */
export async function startBacktest(
  world: World,
  projectId: string,
  { jql, most, source }: Wish,
  by: string,
): Promise<Answer<{ run: BacktestView }>> {
  return forAdmins(world, projectId, async () => {
    const policy = readPolicy(source);
    if (!policy.ok) return policy;
    const why = tooLarge(source);
    if (why !== undefined) return why;
    const found = await world.jira.countOf(projectId, jql);
    if (typeof found !== 'number') return refused('bad-jql', { message: found.refused });
    const version = (await world.storage.policy(projectId))?.version ?? 0;
    const against = await versionOf(world, projectId, version);
    const now = world.now();
    const run: BacktestRun = {
      id: world.newToken(),
      state: 'running',
      jql,
      most,
      against: against === undefined ? 0 : version,
      by,
      startedAt: now,
      at: now,
      of: Math.min(found, most),
      judged: 0,
      tally: emptyTally(policy.data, against),
    };
    const outcome = await inTurn(world, projectId, (latest) => begin(world, projectId, latest, run, source));
    if (outcome === 'busy') return refused('try-again');
    if (outcome === 'running') return refused('backtest-running');
    await world.continueBacktest(projectId, run.id, 0);
    world.log('backtest-started', { project: projectId, of: run.of });
    return { ok: true, data: { run: await backtestView(world, projectId, run) } };
  });
}

/** The policy first: a run without one could not continue. */
async function begin(
  world: World,
  projectId: string,
  latest: BacktestRun | undefined,
  run: BacktestRun,
  source: string,
): Promise<'begun' | 'running'> {
  if (latest?.state === 'running' || latest?.state === 'paused') return 'running';
  await remindOfBacktest(world, projectId);
  await world.storage.keepBacktestSource(projectId, run.id, source);
  await world.storage.saveBacktest(projectId, run);
  return 'begun';
}

/** Pauses, goes on with or cancels the run: whoever is at it sees that after the page it is at. */
export async function steerBacktest(
  world: World,
  projectId: string,
  to: Steering,
): Promise<Answer<{ run: BacktestView }>> {
  return forAdmins(world, projectId, async () => {
    const steered = await inTurn(world, projectId, async (latest) => {
      if (latest === undefined || !canSteer(latest, to)) return undefined;
      const after = steeredTo(latest, to, world.now());
      if (after.state === 'running') await remindOfBacktest(world, projectId);
      await world.storage.saveBacktest(projectId, after);
      return after;
    });
    if (steered === 'busy') return refused('try-again');
    if (steered === undefined) return refused('no-backtest');
    if (steered.state === 'running' && steered.holder === undefined)
      await world.continueBacktest(projectId, steered.id, 0);
    return { ok: true, data: { run: await backtestView(world, projectId, steered) } };
  });
}

/** Where Jira failed a run it may go on from its page; anything else that failed it would do so again. */
function canSteer({ state, why }: BacktestRun, to: Steering): boolean {
  if (state === 'failed') return to === 'go-on' && why?.code === 'jira';
  return state === 'running' || state === 'paused';
}

/** Whoever was at it when it was paused may not have noticed yet, and then simply goes on. */
function steeredTo(run: BacktestRun, to: Steering, now: number): BacktestRun {
  if (to === 'pause') return { ...run, state: 'paused', at: run.state === 'paused' ? run.at : now };
  if (to === 'cancel') return { ...without(run, 'holder', 'waiting'), state: 'cancelled', at: now };
  const running: BacktestRun = { ...without(run, 'why'), state: 'running' };
  const isOurs = run.state === 'running' || (run.holder !== undefined && !isLeft(running, now));
  return isOurs ? running : { ...without(running, 'holder', 'waiting'), at: now };
}
