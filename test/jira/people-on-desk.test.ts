import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { raise } from '../desk';
import { aWorld } from '../world';

/** What the app asked of Jira since then, without the ids. */
function askedSince(desk: Desk, before: number): string[] {
  return desk.forge
    .calls()
    .slice(before)
    .map(({ method, path }) => `${method} ${path.split('?')[0]?.replace(/ST-\d+/, '{key}') ?? ''}`);
}

test('the app’s own scopes let it read who is a customer and where they belong', async () => {
  const { inside } = await aWorld();
  const known = await inside(async ({ jira }) => ({
    address: await jira.addressOf('customer-lena'),
    addresses: await jira.addressesOf(['customer-nadia', 'agent-amir']),
    organisations: (await jira.organisationsOn('10000')).map(({ name }) => name),
    members: await jira.membersOf('3', 0),
    customers: await jira.customersOn('10000', { start: 0, query: 'Lena' }),
    desks: (await jira.callersDesks()).map(({ projectId }) => projectId).includes('10000'),
  }));
  const ben = { accountId: 'customer-ben', name: 'Ben Carter', isActive: true };
  expect(known).toMatchObject({
    address: 'lena.vogt@gmail.com',
    organisations: ['Northwind Traders', 'Contoso Retail', 'Fabrikam'],
    members: { all: [ben] },
    customers: { all: [{ accountId: 'customer-lena', name: 'Lena Vogt', isActive: true }] },
    desks: true,
  });
  expect(known.addresses.get('customer-nadia')).toBe('nadia@northwind.example');
});

test('the app’s own scopes let it share a request and hand it on', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { as: 'customer-lena' });
  await inside(async ({ jira }) => {
    expect(await jira.join('2', ['customer-lena'])).toBe('joined');
    expect(await jira.addParticipants(key, ['customer-ben'], 'caller')).toBe('added');
    expect(await jira.shareWith(key, ['1'])).toBe('shared');
    expect(await jira.setReporter(key, 'customer-nadia')).toBe('set');
    expect(await jira.membershipsOf('customer-lena')).toEqual([{ id: '2', name: 'Contoso Retail' }]);
    expect(await jira.openRequestsOf('10000', 'customer-ben')).toEqual({ reported: [], shared: [key] });
    expect(await jira.openRequestsOf('10000', 'customer-nadia')).toMatchObject({ reported: [key] });
  });
});

test('sharing asks for the site’s field once, and then two calls are a share', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  const share = () =>
    inside(async ({ jira }) => {
      await jira.sharedWith(key);
      await jira.shareWith(key, ['1']);
    });
  const first = desk.forge.calls().length;
  await share();
  expect(askedSince(desk, first).filter((call) => call.endsWith('/field'))).toHaveLength(1);
  const second = desk.forge.calls().length;
  await share();
  expect(
    askedSince(desk, second).filter((call) => call.includes('/issue') || call.endsWith('/field')),
  ).toEqual(['GET /rest/api/3/issue/{key}', 'PUT /rest/api/3/issue/{key}']);
});
