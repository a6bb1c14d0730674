import { judgedBy } from '../../policy/backtest/judged';
import type { Past } from '../../policy/backtest/past';
import { addTo, type Tally } from '../../policy/backtest/tally';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { fits } from '../policy/size';
import type { Wait, World } from '../world';
import type { BacktestRun } from '../world/backtest';
import { readPolicy, versionOf } from '../policy/readable';
import { change, end, goOnLater, letGo, takeUp } from './hold';
import { pageOf, type Page } from './page';

/** A queue's function has 15 minutes; the next message goes on where this one ends. */
const LONGEST = 10 * 60_000;
/** Seconds that are waited for Jira within a message. */
const PATIENCE = 10;

interface Stretch {
  projectId: string;
  policy: Policy;
  against?: Policy;
  wait: Wait;
}

/**
 * Goes on with a back-test for about ten minutes, page by page: what was judged and where the next page begins are kept
 * in one value, so that each request counts once wherever a process dies. A message that comes twice, too late, or for
 * another run does nothing.
 */
export async function runBacktest(world: World, projectId: string, id: string, wait: Wait): Promise<void> {
  const run = await takeUp(world, projectId, id);
  if (run === undefined) return;
  try {
    const policies = await policiesOf(world, projectId, run);
    if (policies === undefined) await end(world, projectId, run, { code: 'text-gone' }, wait);
    else await readOn(world, { projectId, ...policies, wait }, run);
  } catch (error) {
    // Forge brings the message once more; should this fail as well, the sweep takes the run up.
    await letGo(world, projectId, run, wait).catch(() => world.log('backtest-held', { project: projectId }));
    throw error;
  }
}

async function policiesOf(
  world: World,
  projectId: string,
  { id, against }: BacktestRun,
): Promise<Pick<Stretch, 'policy' | 'against'> | undefined> {
  const source = await world.storage.backtestSource(projectId, id);
  const tried = source === undefined ? undefined : readPolicy(source);
  const published = await versionOf(world, projectId, against);
  if (!tried?.ok || (published === undefined) !== (against === 0)) return undefined;
  return { policy: tried.data, ...(published && { against: published }) };
}

async function readOn(world: World, stretch: Stretch, taken: BacktestRun): Promise<void> {
  const { projectId, wait } = stretch;
  const until = world.now() + LONGEST;
  let run: BacktestRun | undefined = taken;
  while (run !== undefined) {
    const page = await pageOf(world, stretch, run);
    if (page === 'failed') return end(world, projectId, run, { code: 'jira' }, wait);
    if ('refused' in page) return end(world, projectId, run, { code: 'jql', message: page.refused }, wait);
    if ('slowDown' in page) {
      if (page.slowDown > PATIENCE) return goOnLater(world, projectId, run, page.slowDown, wait);
      await wait(page.slowDown * 1000);
    } else run = await keep(world, stretch, run, page);
    if (run !== undefined && world.now() > until) return goOnLater(world, projectId, run, 0, wait);
  }
}

/** The run with a page judged, once that is kept; undefined where it is over, or to stop. */
async function keep(
  world: World,
  stretch: Stretch,
  run: BacktestRun,
  page: Page,
): Promise<BacktestRun | undefined> {
  const requests = page.all.slice(0, run.most - run.judged);
  const tally = structuredClone(run.tally);
  for (const past of requests) count(tally, stretch, past);
  const judged = run.judged + requests.length;
  const isOver = judged >= run.most || page.next === undefined;
  const after: BacktestRun = {
    ...without(run, 'next'),
    tally,
    judged,
    of: isOver ? judged : Math.max(run.of, judged),
    at: world.now(),
    state: isOver ? 'done' : 'running',
    ...(page.next === undefined ? {} : { next: page.next }),
  };
  if (!fits(after)) {
    await end(world, stretch.projectId, run, { code: 'too-large' }, stretch.wait);
    return undefined;
  }
  const kept = await change(world, stretch.projectId, run, stretch.wait, (latest) => ({
    ...after,
    // Somebody may have paused or cancelled it meanwhile.
    state: isOver || latest.state === 'running' ? after.state : latest.state,
  }));
  if (isOver && kept !== undefined) world.log('backtest-done', { project: stretch.projectId, judged });
  return kept?.state === 'running' ? kept : undefined;
}

function count(tally: Tally, { policy, against }: Stretch, past: Past): void {
  const { key, requestType, organisation } = past;
  const about = {
    key,
    ...(requestType === undefined ? {} : { requestType }),
    ...(organisation === undefined ? {} : { organisation }),
  };
  addTo(tally, about, judgedBy(policy, past), against && judgedBy(against, past));
}
