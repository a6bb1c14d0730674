import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Desk } from '../../site/running-desk';
import { stakater } from '../../src/policy/presets/stakater';
import { asked } from '../desk';
import { openDesk } from './bundled-desk';
import { weigh, type Row } from './row';

const COUNT = 10_000;
const A_PAGE = 100;
const WHAT = `back-test of ${COUNT.toLocaleString('en-US')}`;

/**
 * A policy tried on ten thousand past requests beside the published one, with Jira's burst limits on: seconds beside
 * the limits off, searches beside the fewest there can be, and the app's memory in the second half beside the first.
 */
export async function backtestCosts(bundleDir: string): Promise<Row[]> {
  const desk = await openDesk(bundleDir);
  try {
    // By turns on two desks.
    desk.plantRequests(2 * COUNT);
    const free = await secondsOf(desk);
    desk.jsm.bursts.enforce(true);
    const seen = watched(desk);
    const limited = await secondsOf(desk);
    const toldToWait = Object.values(desk.jsm.bursts.refused()).reduce((sum, one) => sum + one, 0);
    const half = Math.floor(seen.memory.length / 2);
    const peak = (megabytes: number[]) => Math.max(0, ...megabytes);
    return [
      weigh(`${WHAT}, burst limits on`, 's', limited, { what: 'the limits off', value: free }),
      weigh(`${WHAT}, searches`, 'calls', seen.searches, {
        what: 'a call for each page',
        value: COUNT / A_PAGE,
      }),
      weigh(`${WHAT}, told to wait`, 'times', toldToWait, { what: 'the limits off', value: 0 }),
      weigh(`${WHAT}, peak memory in the second half`, 'MB', peak(seen.memory.slice(half)), {
        what: 'in the first half',
        value: peak(seen.memory.slice(0, half)),
      }),
    ];
  } finally {
    await desk.close();
  }
}

async function secondsOf(desk: Desk): Promise<number> {
  const wish = { jql: 'statusCategory = Done', most: COUNT, source: stakater };
  const started = performance.now();
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', wish);
  await desk.settle();
  const seconds = (performance.now() - started) / 1000;
  const { run } = await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1');
  if (run?.state !== 'done' || run.judged !== COUNT) throw new Error('The back-test did not judge them all.');
  return seconds;
}

/**
 * The searches from now on, and how much memory the app's process has at each, in MB; nothing where that is not told.
 */
function watched(desk: Desk): { searches: number; memory: number[] } {
  const seen = { searches: 0, memory: [] as number[] };
  const rest = desk.jsm.rest.bind(desk.jsm);
  desk.jsm.rest = (request) => {
    if (request.path.includes('/search/jql')) {
      seen.searches += 1;
      seen.memory.push(...memoryOfChildren());
    }
    return rest(request);
  };
  return seen;
}

/** What this process's children take together. Linux tells; elsewhere it is not measured. */
function memoryOfChildren(): number[] {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
    const kilobytes = children
      .trim()
      .split(' ')
      .map((pid) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0');
    return [kilobytes.reduce((sum, one) => sum + Number(one), 0) / 1000];
  } catch {
    return [];
  }
}
