import { judgedBy } from '../../policy/backtest/judged';
import type { Past } from '../../policy/backtest/past';
import { addTo, type Tally } from '../../policy/backtest/tally';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { noteSlowDown } from '../record/slow-down';
import type { World } from '../world';
import type { BacktestRun } from '../world/backtest';
import { readPolicy, versionOf } from '../policy/readable';
import { inTurn, type Wait } from './turn';

/** A queue's function has 15 minutes; the next message goes on where this one ends. */
const LONGEST = 10 * 60_000;
/** Seconds that are waited for Jira within a message. */
const PATIENCE = 10;
const LONGEST_DELAY = 900;
/** How often a page that fails is asked for, and for how long the first time is waited in between. */
const TRIES = 5;
const PAUSE = 2_000;
// A value of Forge's storage has at most 240 KiB.
const MOST_BYTES = 230 * 1024;

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
    if (policies === undefined) await end(world, projectId, run, { code: 'jira' }, wait);
    else await readOn(world, { projectId, ...policies, wait }, run);
  } catch (error) {
    // Forge brings the message once more; should this fail as well, the sweep takes the run up.
    await letGo(world, projectId, run, wait).catch(() => world.log('backtest-held', { project: projectId }));
    throw error;
  }
}

/** The run, held by this process; undefined where it is not to be gone on with, or somebody is at it. */
async function takeUp(world: World, projectId: string, id: string): Promise<BacktestRun | undefined> {
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

type Page = Exclude<Awaited<ReturnType<World['jira']['past']>>, { slowDown: number } | { refused: string }>;

async function pageOf(world: World, { projectId, wait }: Stretch, { jql, next }: BacktestRun) {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    try {
      const page = await world.jira.past(projectId, { jql, ...(next === undefined ? {} : { next }) });
      if ('slowDown' in page) await noteSlowDown(world, 'backtest');
      return page;
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      world.log('backtest-page-failed', { project: projectId, error: name });
      if (turn < TRIES) await wait(PAUSE * 2 ** (turn - 1));
    }
  }
  return 'failed' as const;
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
  if (bytesOf(after) > MOST_BYTES) {
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

/** Changes a run that this process still holds; one that does not run any more is let go of. Undefined where it is not ours. */
async function change(
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

function letGo(world: World, projectId: string, run: BacktestRun, wait: Wait, waiting = false) {
  return change(world, projectId, run, wait, (latest) => ({
    ...without(latest, 'holder'),
    at: world.now(),
    ...(waiting && { waiting }),
  }));
}

/** Another message goes on, after so many seconds. */
async function goOnLater(
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

async function end(
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

function bytesOf(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
