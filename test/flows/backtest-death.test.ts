import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { BacktestReport } from '../../src/policy/backtest/report';
import { stakater } from '../../src/policy/presets/stakater';
import { MINUTE, asked, closeDesk, openDesk } from '../desk';
import { deathsOn, dyingProcess } from './dying-process';

/** Of two pages: taking the run up, and keeping each page. */
const WRITES = 9;
const living = dyingProcess(Infinity, 'before');

let desk: Desk;
let process = living;
let whole: BacktestReport;

async function start(): Promise<void> {
  const wish = { jql: 'statusCategory = Done', most: 1_000, source: stakater };
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', wish);
}

async function latest() {
  return (await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1')).run;
}

beforeAll(async () => {
  desk = await openDesk((world) => process.wrap(world));
  desk.plantRequests(300);
  await start();
  const before = living.writes();
  await desk.settle();
  expect(living.writes() - before).toBe(WRITES);
  const run = await latest();
  if (run?.state !== 'done') throw new Error('the undisturbed run did not end');
  whole = run.report;
});

afterAll(() => closeDesk(desk));

test.each(deathsOn(WRITES))(
  'killed at write %i, %s it arrived, each request counts once',
  async (at, when) => {
    await start();
    process = dyingProcess(at, when);
    await desk.settle();
    process = living;
    // A dead process keeps the run until it cannot be alive any more.
    await desk.advance(30 * MINUTE);
    expect(await latest()).toMatchObject({ state: 'done', judged: 150, report: whole });
  },
);
