import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { BacktestView } from '../../src/calls/backtest';
import { startBacktest, steerBacktest } from '../../src/flows/backtest';
import { runBacktest } from '../../src/flows/backtest/run';
import type { World } from '../../src/flows/world';
import { judgedBy } from '../../src/policy/backtest/judged';
import { addTo, emptyTally, reportOf } from '../../src/policy/backtest/tally';
import { parsePolicy } from '../../src/policy/parse';
import { stakater } from '../../src/policy/presets/stakater';
import { MINUTE, aDesk, ask, asked } from '../desk';
import { aWorld } from '../world';

const ST = '10000';
const JQL = 'statusCategory = Done';
const DRAFT = stakater.replace(/^name: .*$/m, 'name: The draft');
const WISH = { jql: JQL, most: 1_000, source: DRAFT };

const start = (desk: Desk, wish: Partial<typeof WISH> = {}) =>
  ask(desk, 'startBacktest', 'admin-alex', 'ST-1', { ...WISH, ...wish });
const steer = (desk: Desk, to: 'pause' | 'go-on' | 'cancel') =>
  ask(desk, 'steerBacktest', 'admin-alex', 'ST-1', { to });
const noWait = () => Promise.resolve();

async function latest(desk: Desk): Promise<BacktestView | undefined> {
  return (await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1')).run;
}

function policyIn(source: string) {
  const parsed = parsePolicy(source);
  if (!parsed.ok) throw new Error('no policy');
  return parsed.policy;
}

/** The report that comes of judging all requests in one go. */
async function allInOneGo(world: World) {
  const [draft, published] = [policyIn(DRAFT), policyIn(stakater)];
  const tally = emptyTally(draft, published);
  let next: string | undefined;
  do {
    const page = await world.jira.past(ST, { jql: JQL, ...(next === undefined ? {} : { next }) });
    if (!('all' in page)) throw new Error('no page');
    for (const past of page.all) addTo(tally, past, judgedBy(draft, past), judgedBy(published, past));
    next = page.next;
  } while (next !== undefined);
  return reportOf(tally);
}

/** A world whose search does something before it answers the nth page. */
function beforePage(world: World, page: number, deed: () => Promise<unknown>): World {
  let pages = 0;
  const past: World['jira']['past'] = async (...wish) => {
    pages += 1;
    if (pages === page) await deed();
    return world.jira.past(...wish);
  };
  return { ...world, jira: { ...world.jira, past } };
}

test('a thousand requests come to what judging them in one go does', { timeout: 60_000 }, async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(2_000);
  desk.jsm.bursts.enforce(true);
  expect(await start(desk)).toMatchObject({
    ok: true,
    data: { run: { state: 'running', judged: 0, of: 1_000 } },
  });
  await desk.settle();
  const run = await latest(desk);
  expect(run).toMatchObject({ state: 'done', judged: 1_000, of: 1_000 });
  expect(desk.jsm.bursts.refused()).toEqual({});
  expect(run?.report).toEqual(await inside((world) => allInOneGo(world)));
});

test('no more requests are judged than were asked for', async () => {
  const desk = await aDesk();
  desk.plantRequests(300);
  await start(desk, { most: 120 });
  await desk.settle();
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 120, of: 120 });
});

test('doubled messages judge each request once', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(500);
  await start(desk);
  const { id = '' } = (await inside((world) => world.storage.backtest(ST))) ?? {};
  await inside((world) =>
    Promise.all([1, 2, 3].map(() => runBacktest(world, ST, id, noWait))).then(() => undefined),
  );
  await desk.settle();
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 250, report: { requests: 250 } });
});

test('a message for another run does nothing', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(20);
  await inside((world) => startBacktest(world, ST, WISH, 'admin-alex'), 'admin-alex');
  await inside((world) => runBacktest(world, ST, 'an-earlier-one', noWait));
  expect(await latest(desk)).toMatchObject({ state: 'running', judged: 0 });
});

test('a paused run stops after its page and goes on from there', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  await inside(
    (world) =>
      runBacktest(
        beforePage(world, 2, () => steerBacktest(world, ST, 'pause')),
        ST,
        id,
        noWait,
      ),
    'admin-alex',
  );
  await desk.settle();
  expect(await latest(desk)).toMatchObject({ state: 'paused', judged: 200 });
  expect(await steer(desk, 'go-on')).toMatchObject({ ok: true });
  await desk.settle();
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 300, report: { requests: 300 } });
});

test('a cancelled run judges no further page, and makes room for another', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  expect(await start(desk)).toMatchObject({ ok: false, refusal: { code: 'backtest-running' } });
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  await inside(
    (world) =>
      runBacktest(
        beforePage(world, 2, () => steerBacktest(world, ST, 'cancel')),
        ST,
        id,
        noWait,
      ),
    'admin-alex',
  );
  expect(await latest(desk)).toMatchObject({ state: 'cancelled', judged: 100 });
  expect(await start(desk, { most: 10 })).toMatchObject({ ok: true });
  expect(await steer(desk, 'cancel')).toMatchObject({ ok: true });
  expect(await steer(desk, 'go-on')).toMatchObject({ ok: false, refusal: { code: 'no-backtest' } });
});

test('told to wait for long, a run goes on by another message', async () => {
  let told = 0;
  const desk = await aDesk((world) => {
    const past: World['jira']['past'] = (...wish) =>
      told++ === 1 ? Promise.resolve({ slowDown: 30 }) : world.jira.past(...wish);
    return { ...world, jira: { ...world.jira, past } };
  });
  desk.plantRequests(400);
  await start(desk);
  await desk.settle();
  expect(await latest(desk)).toMatchObject({ state: 'running', waiting: true, judged: 100 });
  await desk.advance(MINUTE);
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 200 });
  expect(await asked(desk, 'loadDeskNow', 'admin-alex', 'ST-1')).toMatchObject({
    slowedDown: { times: 1, why: 'backtest' },
  });
});

test('a run that has taken ten minutes goes on by another message', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  let late = 0;
  await inside((world) =>
    runBacktest(
      { ...beforePage(world, 2, () => Promise.resolve((late = 11 * MINUTE))), now: () => world.now() + late },
      ST,
      id,
      noWait,
    ),
  );
  expect(await latest(desk)).toMatchObject({ state: 'running', judged: 200 });
  await desk.settle();
  expect(await latest(desk)).toMatchObject({ state: 'done', judged: 300 });
});

test.each([
  ['JQL that Jira does not take', { jql: 'no such field = 1' }, 'bad-jql'],
  ['a policy with a mistake', { source: 'name: Nothing else' }, 'policy-wrong'],
] as const)('%s is refused before anything starts', async (_, wish, code) => {
  const desk = await aDesk();
  expect(await start(desk, wish)).toMatchObject({ ok: false, refusal: { code } });
  expect(await latest(desk)).toBeUndefined();
});

test('a run that Jira failed goes on from its page, and counts each request once', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(600);
  await start(desk);
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  const down = () => Promise.reject(new Error('down'));
  const past = (world: World) => {
    let pages = 0;
    const once: World['jira']['past'] = (...wish) => (pages++ === 0 ? world.jira.past(...wish) : down());
    return { ...world, jira: { ...world.jira, past: once } };
  };
  await inside((world) => runBacktest(past(world), ST, id, noWait));
  expect(await latest(desk)).toMatchObject({ state: 'failed', why: { code: 'jira' }, judged: 100 });
  expect(await steer(desk, 'pause')).toMatchObject({ ok: false, refusal: { code: 'no-backtest' } });
  expect(await steer(desk, 'go-on')).toMatchObject({ ok: true, data: { run: { state: 'running' } } });
  await desk.settle();
  const run = await latest(desk);
  expect(run).toMatchObject({ state: 'done', judged: 300, report: { requests: 300 } });
  expect(run?.why).toBeUndefined();
});

test('a run whose policy’s text is gone says so', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(100);
  await start(desk);
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  const backtestSource = () => Promise.resolve(undefined);
  await inside((world) =>
    runBacktest({ ...world, storage: { ...world.storage, backtestSource } }, ST, id, noWait),
  );
  expect(await latest(desk)).toMatchObject({ state: 'failed', why: { code: 'text-gone' } });
  expect(await steer(desk, 'go-on')).toMatchObject({ ok: false, refusal: { code: 'no-backtest' } });
});

test('a run that has grown too large to be kept ends and says so', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(300);
  await start(desk);
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  const past =
    (world: World): World['jira']['past'] =>
    async (...wish) => ({ ...(await world.jira.past(...wish)), next: 'x'.repeat(250_000) });
  await inside((world) =>
    runBacktest({ ...world, jira: { ...world.jira, past: past(world) } }, ST, id, noWait),
  );
  expect(await latest(desk)).toMatchObject({ state: 'failed', why: { code: 'too-large' }, judged: 0 });
  expect(await steer(desk, 'go-on')).toMatchObject({ ok: false, refusal: { code: 'no-backtest' } });
});

test('a search that fails again and again ends the run and says so', async () => {
  const { desk, inside } = await aWorld();
  desk.plantRequests(300);
  await start(desk);
  const id = (await inside((world) => world.storage.backtest(ST)))?.id ?? '';
  const past = () => Promise.reject(new Error('down'));
  await inside((world) => runBacktest({ ...world, jira: { ...world.jira, past } }, ST, id, noWait));
  expect(await latest(desk)).toMatchObject({ state: 'failed', why: { code: 'jira' }, judged: 0 });
});
