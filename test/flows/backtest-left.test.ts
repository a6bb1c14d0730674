import { expect, test } from 'vitest';
import { followBacktest } from '../../src/flows/backtest/follow';
import { isLeft } from '../../src/flows/backtest/turn';
import type { World } from '../../src/flows/world';
import type { BacktestRun } from '../../src/flows/world/backtest';
import { stakater } from '../../src/policy/presets/stakater';
import { MINUTE, aDesk, asked } from '../desk';
import { aWorld } from '../world';

const ST = '10000';
const WISH = { jql: 'statusCategory = Done', most: 1_000, source: stakater };
const DUE = { kind: 'backtest', requestId: ST } as const;

type Left = Pick<BacktestRun, 'at' | 'waiting' | 'holder'>;

test.each<[string, Left]>([
  ['whose message was lost for two minutes', { at: -2 * MINUTE }],
  ['whose process has not moved for 16 minutes', { at: -16 * MINUTE, holder: 'one' }],
  ['that was told to wait 16 minutes ago', { at: -16 * MINUTE, waiting: true }],
])('a back-test %s is gone on with, unless it is paused', (_, run) => {
  expect(isLeft({ ...run, state: 'running' }, 0)).toBe(true);
  expect(isLeft({ ...run, state: 'paused' }, 0)).toBe(false);
});

test.each<[string, Left]>([
  ['whose message is a minute old', { at: -MINUTE }],
  ['that waits for Jira for two minutes', { at: -2 * MINUTE, waiting: true }],
  ['that somebody is at for two minutes', { at: -2 * MINUTE, holder: 'one' }],
])('a back-test %s is left to whoever has it', (_, run) => {
  expect(isLeft({ ...run, state: 'running' }, 0)).toBe(false);
});

/** What the sweep's look at the project's back-test sends on, and whether another look is noted after it. */
async function followed(world: World): Promise<{ sent: string[]; isNoted: boolean }> {
  const sent: string[] = [];
  const continueBacktest: World['continueBacktest'] = (_, id) => Promise.resolve(void sent.push(id));
  await followBacktest({ ...world, continueBacktest }, ST);
  return { sent, isNoted: (await world.storage.dueAt(DUE)) !== undefined };
}

test('a run that is over is sent on no more and looked at no more', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(20);
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', WISH);
  await desk.settle();
  await inside((world) => world.storage.remind({ ...DUE, at: world.now() }));
  expect(await inside(followed)).toEqual({ sent: [], isNoted: false });
});

test('while somebody has the turn the sweep sends nothing on and looks again', async () => {
  const { desk, inside } = await aWorld();
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', WISH);
  const later = (world: World): World => ({ ...world, now: () => world.now() + 3 * MINUTE });
  await inside((world) => world.storage.begin(`backtest-of-${ST}`, 'changing', world.now() + 3 * MINUTE));
  expect(await inside((world) => followed(later(world)))).toEqual({ sent: [], isNoted: true });
  await inside((world) => world.storage.release(`backtest-of-${ST}`, 'changing'));
  const { sent, isNoted } = await inside((world) => followed(later(world)));
  expect([sent.length, isNoted]).toEqual([1, true]);
});

test('a run whose first message was lost is gone on with by the sweep', async () => {
  let isLost = true;
  const desk = await aDesk((world) => ({
    ...world,
    continueBacktest: (...of) => (isLost ? Promise.resolve() : world.continueBacktest(...of)),
  }));
  desk.plantRequests(20);
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', WISH);
  isLost = false;
  await desk.advance(15 * MINUTE);
  expect((await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1')).run).toMatchObject({ state: 'done' });
});
