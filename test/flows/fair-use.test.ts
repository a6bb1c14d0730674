import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { fairUseOf, noteRaised } from '../../src/flows/severity/fair-use';
import type { World } from '../../src/flows/world';
import { COMPLETE, NINE, aDesk, as, asked, pages, raise, mark } from '../desk';
import { aWorld } from '../world';
import { DAY } from './sharing/shared-desk';

/** A premium customer's P1, taken in. */
async function aP1(desk: Desk, accountId = 'customer-nadia'): Promise<string> {
  const key = raise(desk, { as: accountId });
  await desk.settle();
  return key;
}

/** What the agents of the desk see of Northwind's month, by way of one of its requests. */
async function record(desk: Desk, key: string) {
  const { raised, upheld, reclassified } = (await asked(desk, 'loadIssue', 'agent-amir', key)).fairUse ?? {};
  return [raised, upheld, reclassified];
}

async function resolve(desk: Desk, key: string): Promise<void> {
  const transition = { id: desk.state.transitions.all().find(({ to }) => to === 'Resolved')?.id };
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition });
  await desk.settle();
}

const lower = { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' };

test('requests that the customer called P1 count, and no others', async () => {
  const desk = await aDesk();
  await aP1(desk);
  const key = await aP1(desk);
  raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  expect(await record(desk, key)).toEqual([2, 0, 0]);
});

test('a request that is resolved as a P1 was rightly called one', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await resolve(desk, key);
  expect(await record(desk, key)).toEqual([1, 1, 0]);
});

test('a request that an agent lowers counts as reclassified, also when it is resolved', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  expect(await record(desk, key)).toEqual([1, 0, 1]);
  await resolve(desk, key);
  expect(await record(desk, key)).toEqual([1, 0, 1]);
});

test('a change that is taken back was none', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  expect(await record(desk, key)).toEqual([1, 0, 0]);
});

test('a severity that an agent keeps is upheld', async () => {
  const desk = await aDesk();
  const key = raise(desk, { summary: 'A typo', description: 'The manual has a typo on page 3.' });
  await desk.settle();
  const reason = 'It is the page that our customers sign.';
  await asked(desk, 'keepSeverity', 'agent-amir', key, { severity: 'P1', suggested: 'P1', reason });
  expect(await record(desk, key)).toEqual([1, 1, 0]);
});

test('a customer without an organisation is in no record', async () => {
  const desk = await aDesk();
  const key = await aP1(desk, 'customer-lena');
  await resolve(desk, key);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).fairUse).toBeUndefined();
});

test('a month later there is no record to show', async () => {
  const { desk, inside } = await aWorld();
  await aP1(desk);
  const months = await inside(async (world) => {
    const policy = (await world.storage.policy('10000'))?.policy;
    if (policy === undefined) throw new Error('the desk has no policy');
    const at = (now: number) => fairUseOf({ ...world, now: () => now }, policy, '10000', 'Northwind Traders');
    return [await at(NINE), await at(NINE + 14 * 86_400_000)];
  });
  expect(months).toEqual([
    { month: '2026-11', severity: 'P1', raised: 1, upheld: 0, reclassified: 0 },
    undefined,
  ]);
});

test('a record that cannot be kept delays no page and says so in the log', async () => {
  const failing = (world: World) => ({
    ...world,
    storage: { ...world.storage, useOf: () => Promise.reject(new Error('storage is down')) },
  });
  const desk = await aDesk(failing);
  const key = await aP1(desk);
  expect(pages(desk)).toHaveLength(1);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).fairUse).toBeUndefined();
  expect(desk.forge.logs().some(({ line }) => line.includes('fair-use-failed'))).toBe(true);
});

test('the agent’s panel opens without the record where that cannot be read', async () => {
  const failing = (world: World) => ({
    ...world,
    storage: { ...world.storage, uses: () => Promise.reject(new Error('storage is down')) },
  });
  const desk = await aDesk(failing);
  const view = await asked(desk, 'loadIssue', 'agent-amir', await aP1(desk));
  expect([view.working.id, view.fairUse]).toEqual(['P1', undefined]);
});

test('keeping a lowered severity does not make the P1 a rightful one', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, {
    from: 'P1',
    to: 'P3',
    reason: 'One page of the manual has a typo.',
  });
  const { suggested } = mark(desk, key) ?? {};
  await asked(desk, 'keepSeverity', 'agent-amir', key, {
    severity: 'P3',
    suggested,
    reason: 'Still only a typo.',
  });
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).fairUse).toMatchObject({
    upheld: 0,
    reclassified: 1,
  });
});

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };

test('a P1 that is taken in late counts in the month in which it was logged', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { as: 'customer-nadia', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  const use = await inside(async (world) => {
    const request = await world.jira.request(key);
    const policy = request && (await world.storage.policy(request.projectId))?.policy;
    if (request?.mark === undefined || policy === undefined) throw new Error('not taken in');
    const late = { ...world, now: () => world.now() + 30 * DAY };
    await noteRaised(late, policy, request, { ...request.mark, chosen: 'P1' });
    return world.storage.useOf(request.id);
  });
  expect(use?.month).toBe('2026-11');
});
