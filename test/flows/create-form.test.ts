import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { serviceDeskAt } from '../../site/lookup';
import type { World } from '../../src/flows/world';
import { aDesk, ask, asked, raise } from '../desk';

const formFor = (desk: Desk, accountId: string) => asked(desk, 'loadCreateForm', accountId, 'ST-1');

test('customers see the record of their own organisation before they send', async () => {
  const desk = await aDesk();
  for (let n = 0; n < 7; n += 1) raise(desk);
  raise(desk, { as: 'customer-ben' });
  await desk.settle();
  const counts = { month: '2026-11', severity: 'P1', upheld: 0, reclassified: 0 };
  expect((await formFor(desk, 'customer-nadia')).fairUse).toEqual({ ...counts, raised: 7 });
  expect((await formFor(desk, 'customer-ben')).fairUse).toEqual({ ...counts, raised: 1 });
});

test('what one customer gets holds nothing of another', async () => {
  const desk = await aDesk();
  const keys = [1, 2, 3, 4, 5, 6, 7].map(() => raise(desk));
  await desk.settle();
  const { fairUse, terms, requestType } = await formFor(desk, 'customer-ben');
  const said = JSON.stringify({ fairUse, terms, requestType });
  for (const secret of [...keys, 'Northwind', 'Nadia', '7', 'Fabrikam']) expect(said).not.toContain(secret);
});

test('a portal that is closed to a customer tells them nothing', async () => {
  const desk = await aDesk();
  const service = serviceDeskAt(desk.state, 'ST');
  const access = 'restricted';
  desk.state.desks.put(service.id, {
    ...service,
    access,
    customerIds: ['customer-nadia'],
    organizationIds: [],
  });
  const refused = { ok: false, refusal: { code: 'request-gone' } };
  expect(await ask(desk, 'loadCreateForm', 'customer-ben', 'ST-1')).toEqual(refused);
  expect((await formFor(desk, 'customer-nadia')).requestType).toBe('Report a problem');
});

test('a customer without the contract for it learns that a P1 pages nobody', async () => {
  const desk = await aDesk();
  expect((await formFor(desk, 'customer-ben')).pagesNobody).toEqual(['P1']);
  expect((await formFor(desk, 'customer-nadia')).pagesNobody).toEqual([]);
});

test('a private address is told which severities wait for no registration', async () => {
  const { admission } = await formFor(await aDesk(), 'customer-lena');
  expect(admission).toMatchObject({ admission: 'hold', neverWaiting: ['P1'] });
});

test('a customer without an organisation has no record', async () => {
  const desk = await aDesk();
  raise(desk, { as: 'customer-lena' });
  await desk.settle();
  expect((await formFor(desk, 'customer-lena')).fairUse).toBeUndefined();
});

test('of several organisations the one that the policy knows counts', async () => {
  const desk = await aDesk();
  const fabrikam = desk.state.organizations.all().find(({ name }) => name === 'Fabrikam');
  if (fabrikam)
    desk.state.organizations.put(fabrikam.id, { ...fabrikam, memberIds: ['customer-ben', 'customer-nadia'] });
  raise(desk);
  raise(desk, { as: 'customer-ben' });
  raise(desk, { as: 'customer-ben' });
  await desk.settle();
  expect((await formFor(desk, 'customer-nadia')).fairUse?.raised).toBe(1);
});

test('the form opens without the record where that cannot be read', async () => {
  const failing = (world: World) => ({
    ...world,
    storage: { ...world.storage, uses: () => Promise.reject(new Error('storage is down')) },
  });
  const form = await formFor(await aDesk(failing), 'customer-nadia');
  expect([form.requestType, form.fairUse]).toEqual(['Report a problem', undefined]);
});

test('the form of a project without a policy is refused and says so', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    storage: { ...world.storage, policy: () => Promise.resolve(undefined) },
  }));
  expect(await ask(desk, 'loadCreateForm', 'customer-nadia', 'ST-1')).toEqual({
    ok: false,
    refusal: { code: 'no-policy' },
  });
});
