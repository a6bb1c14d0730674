import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { steerBacktest } from '../../src/flows/backtest';
import { runBacktest } from '../../src/flows/backtest/run';
import type { World } from '../../src/flows/world';
import { stakater } from '../../src/policy/presets/stakater';
import { MINUTE, aDesk, asked } from '../desk';
import { aWorld, type Inside } from '../world';

const ST = '10000';
type Past = World['jira']['past'];

const start = (desk: Desk) =>
  asked(desk, 'startBacktest', 'admin-alex', 'ST-1', {
    jql: 'statusCategory = Done',
    most: 1_000,
    source: stakater,
  });
const latest = async (desk: Desk) => (await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1')).run;

/** One message of the run, with Jira's search changed; how long it waited (ms) and what it sent on. */
async function oneMessage(inside: Inside, past: (world: World) => Past) {
  const waits: number[] = [];
  const sent: string[] = [];
  await inside(async (world) => {
    const { id = '' } = (await world.storage.backtest(ST)) ?? {};
    const continueBacktest: World['continueBacktest'] = (_, next) => Promise.resolve(void sent.push(next));
    const changed = { ...world, continueBacktest, jira: { ...world.jira, past: past(world) } };
    await runBacktest(changed, ST, id, (ms) => Promise.resolve(void waits.push(ms)));
  }, 'admin-alex');
  return { waits, sent };
}

/** Jira's search, which answers the nth page in another way. */
const onPage =
  (page: number, answer: (world: World, past: Past, wish: Parameters<Past>) => ReturnType<Past>) =>
  (world: World): Past => {
    let pages = 0;
    return (...wish) =>
      (pages += 1) === page ? answer(world, world.jira.past, wish) : world.jira.past(...wish);
  };

test('a run that is paused twice stands where it was paused first', async () => {
  const desk = await aDesk((world) => ({ ...world, continueBacktest: () => Promise.resolve() }));
  await start(desk);
  const pause = () => asked(desk, 'steerBacktest', 'admin-alex', 'ST-1', { to: 'pause' });
  desk.clock.advance(MINUTE);
  const at = new Date(desk.clock.now()).toISOString();
  expect((await pause()).run).toMatchObject({ state: 'paused', at });
  desk.clock.advance(MINUTE);
  expect((await pause()).run).toMatchObject({ state: 'paused', at });
});

test('only a run that nobody is at is sent on when it is to go on', async () => {
  const { desk, inside } = await aWorld((world) => ({ ...world, continueBacktest: () => Promise.resolve() }));
  await start(desk);
  const steered = async (to: 'pause' | 'go-on', holder?: string) => {
    let sent = 0;
    await inside(async (world) => {
      const run = await world.storage.backtest(ST);
      if (run && holder) await world.storage.saveBacktest(ST, { ...run, holder });
      const continueBacktest = () => Promise.resolve(void (sent += 1));
      await steerBacktest({ ...world, continueBacktest }, ST, to);
    }, 'admin-alex');
    return sent;
  };
  expect([await steered('pause'), await steered('go-on')]).toEqual([0, 1]);
  expect([await steered('pause', 'one'), await steered('go-on')]).toEqual([0, 0]);
});

test('a run whose last page took it beyond ten minutes is done and says so once', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(20);
  await start(desk);
  let late = 0;
  await inside(async (world) => {
    const { id = '' } = (await world.storage.backtest(ST)) ?? {};
    const past: Past = (...wish) => ((late = 11 * MINUTE), world.jira.past(...wish));
    const slow = { ...world, now: () => world.now() + late, jira: { ...world.jira, past } };
    await runBacktest(slow, ST, id, () => Promise.resolve());
  });
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 10 });
  expect(desk.forge.logs().filter(({ line }) => line.includes('backtest-done'))).toHaveLength(1);
});

test('a run that is paused and gone on with within a page stays with whoever is at it', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  await oneMessage(
    inside,
    onPage(2, async (world, past, wish) => {
      await steerBacktest(world, ST, 'pause');
      await steerBacktest(world, ST, 'go-on');
      return past(...wish);
    }),
  );
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 300 });
});

test('a run that was paused while Jira asks for patience sends no message on', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  const pausing = onPage(2, async (world) => {
    await steerBacktest(world, ST, 'pause');
    return { slowDown: 30 };
  });
  expect(await oneMessage(inside, pausing)).toEqual({ waits: [], sent: [] });
  expect(await latest(desk)).toMatchObject({ state: 'paused', judged: 100 });
});

test('told to wait a few seconds, a run waits for them itself and goes on', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  const slow = onPage(2, () => Promise.resolve({ slowDown: 10 }));
  expect(await oneMessage(inside, slow)).toEqual({ waits: [10_000], sent: [] });
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 300 });
});

test('a search that fails five times is waited for longer each time, and not after the last', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(20);
  await start(desk);
  const { waits } = await oneMessage(inside, () => () => Promise.reject(new Error('down')));
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect((await latest(desk))?.why).toEqual({ code: 'jira' });
});
