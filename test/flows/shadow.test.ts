import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { ShadowRow } from '../../src/flows/world/backtest';
import { stakater } from '../../src/policy/presets/stakater';
import { COMPLETE, MINUTE, aDesk, as, ask, asked, issue, mark, pages, raise } from '../desk';
import { aWorld } from '../world';

const DAY = 24 * 60 * MINUTE;
/** As the published one, but nobody has to say where it happens. */
const EASIER = stakater.replace(/^name: .*$/m, 'name: The easier one');

const rowOf = (_: unknown, at: number): ShadowRow => ({
  shadowId: 'one',
  key: `ST-${at}`,
  at,
  judged: { asked: [], blocked: false, suggested: 'P3', paged: false },
});

const start = (desk: Desk, days = 7) =>
  asked(desk, 'startShadow', 'admin-alex', 'ST-1', { source: EASIER, days });
const shadow = async (desk: Desk) => (await asked(desk, 'loadShadow', 'admin-alex', 'ST-1')).shadow;

test('a shadow says what it would have done, and touches nothing', async () => {
  const desk = await aDesk();
  const before = raise(desk, { answers: { severity: 'P4', ...COMPLETE } });
  await desk.settle();
  await desk.advance(MINUTE);
  await start(desk);
  const key = raise(desk);
  await desk.settle();
  expect(pages(desk)).toHaveLength(1);
  const { report } = (await shadow(desk)) ?? {};
  expect(report).toMatchObject({ requests: 1, policy: { name: 'The easier one', paged: { keys: [key] } } });
  expect(report?.against).toMatchObject({ name: 'Stakater support', paged: { keys: [key] } });
  expect(JSON.stringify(report)).not.toContain(before);
});

test('a customer of no organisation wakes nobody in a shadow either', async () => {
  const desk = await aDesk();
  await start(desk);
  raise(desk, { as: 'customer-lena' });
  await desk.settle();
  expect(pages(desk)).toEqual([]);
  expect((await shadow(desk))?.report).toMatchObject({ requests: 1, policy: { paged: { count: 0 } } });
});

test('open requests that nobody has decided agree with nothing and are left out', async () => {
  const desk = await aDesk();
  await start(desk);
  raise(desk);
  await desk.settle();
  expect((await shadow(desk))?.report.policy.agreement).toMatchObject({ requests: 0, unknown: 1 });
});

test('the severity that agents end at counts as it stands when the shadow is read', async () => {
  const desk = await aDesk();
  await start(desk);
  const key = raise(desk);
  await desk.settle();
  await as(desk, 'agent-amir', 'PUT', `/rest/api/3/issue/${key}`, { fields: { priority: { name: 'High' } } });
  await desk.settle();
  expect((await shadow(desk))?.report.policy.agreement).toMatchObject({
    requests: 1,
    same: 0,
    falseAlarms: { keys: [key] },
  });
});

test('a shadow ends with its time and sees nothing that comes after', async () => {
  const desk = await aDesk();
  await start(desk, 1);
  await desk.advance(DAY + MINUTE);
  raise(desk);
  await desk.settle();
  expect(await shadow(desk)).toMatchObject({ state: 'ended', report: { requests: 0 } });
});

test('a stopped shadow keeps what it has seen, and another starts with nothing', async () => {
  const desk = await aDesk();
  await start(desk);
  raise(desk);
  await desk.settle();
  const stopped = await asked(desk, 'stopShadow', 'admin-alex', 'ST-1');
  expect(stopped.shadow).toMatchObject({ state: 'ended', report: { requests: 1 } });
  expect(await ask(desk, 'stopShadow', 'admin-alex', 'ST-1')).toMatchObject({
    ok: false,
    refusal: { code: 'no-shadow' },
  });
  expect((await start(desk)).shadow.report.requests).toBe(0);
});

test('a shadow that fails keeps no request from being taken in', async () => {
  const { desk } = await aWorld((world) => ({
    ...world,
    storage: { ...world.storage, noteShadowRow: () => Promise.reject(new Error('full')) },
  }));
  await start(desk);
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', ladder: 'open' });
  expect(pages(desk)).toHaveLength(1);
});

test('a policy watches where none is published, and leaves requests as they are', async () => {
  const { desk } = await aWorld((world) => ({
    ...world,
    storage: { ...world.storage, policy: () => Promise.resolve(undefined) },
  }));
  await start(desk);
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toBeUndefined();
  expect(issue(desk, key).comments).toEqual([]);
  expect((await shadow(desk))?.report).toMatchObject({ requests: 1, policy: { paged: { keys: [key] } } });
});

test('a shadow that has seen more than it counts says how many it counts', async () => {
  const { desk } = await aWorld((world) => ({
    ...world,
    jira: { ...world.jira, decidedPrioritiesOf: () => Promise.resolve(new Map()) },
    storage: {
      ...world.storage,
      shadowRows: (_id, limit) => Promise.resolve(Array.from({ length: Math.min(limit, 6_000) }, rowOf)),
    },
  }));
  await start(desk);
  expect(await shadow(desk)).toMatchObject({ latest: 5_000, report: { requests: 5_000 } });
});

test('what is kept of a shadow holds no word of a customer', async () => {
  const desk = await aDesk();
  await start(desk);
  raise(desk, { summary: 'The zanzibar is down', description: 'zanzibar zanzibar' });
  await desk.settle();
  await shadow(desk);
  const kept = ['kvs value ', 'kvs entity shadow'].map((name) => desk.store.collection(name).all());
  expect(JSON.stringify(kept)).not.toContain('zanzibar');
});

test('a shadow that watches says so, and names the organisations that it has seen and no other', async () => {
  const desk = await aDesk();
  await start(desk);
  raise(desk);
  await desk.settle();
  const seen = await shadow(desk);
  expect(seen?.state).toBe('running');
  expect(Object.values(seen?.organisations ?? {})).toEqual(['Northwind Traders']);
});
