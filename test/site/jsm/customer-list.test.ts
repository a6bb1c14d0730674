import { expect, test } from 'vitest';
import type { Caller } from '../../../site/contracts';
import { type Site, siteWithDesks } from './site-with-desks';

const EMAIL = '/rest/api/3/user/email';
const app: Caller = { as: 'app', accountId: 'app' };

const get = (
  { jsm }: Site,
  path: string,
  caller: Caller = app,
  headers = { 'X-ExperimentalApi': 'opt-in' },
) => jsm.rest({ method: 'GET', path, caller, headers });
const customers = (site: Site, query: string, caller?: Caller) =>
  get(site, `/rest/servicedeskapi/servicedesk/1/customer?${query}`, caller);

function crowd(): Site {
  const site = siteWithDesks();
  for (let number = 1; number <= 120; number += 1) {
    const user = site.jsm.state.users.get('ben');
    if (user) site.jsm.state.users.put(`c${number}`, { ...user, accountId: `c${number}` });
  }
  const desk = site.jsm.state.desks.get('1');
  const ids = Array.from({ length: 120 }, (_, index) => `c${index + 1}`);
  if (desk) site.jsm.state.desks.put('1', { ...desk, customerIds: ids });
  return site;
}

test('a desk tells its customers fifty at a time', async () => {
  const site = crowd();
  expect((await customers(site, 'limit=100')).body).toMatchObject({ size: 50, limit: 50, isLastPage: false });
  expect((await customers(site, 'start=100')).body).toMatchObject({ size: 20, isLastPage: true });
});

test('without the header of experiments Jira refuses the list', async () => {
  const answer = await siteWithDesks().as('app')('GET', '/rest/servicedeskapi/servicedesk/1/customer');
  expect(answer.status).toBe(412);
});

test.each([
  ['Exa', 1],
  ['nadia ex', 1],
  ['adia', 0],
])('customers whose name has a word that starts with %j: %i', async (query, size) => {
  expect((await customers(siteWithDesks(), `query=${query}`)).body).toMatchObject({ size });
});

test('an agent finds a customer by address and an app does not', async () => {
  const site = siteWithDesks();
  const amir: Caller = { as: 'user', accountId: 'amir' };
  const bound: Caller = { ...app, scopes: ['manage:servicedesk-customer'] };
  expect((await customers(site, 'query=nadia@example.com', amir)).body).toMatchObject({ size: 1 });
  expect((await customers(site, 'query=nadia@example.com', bound)).body).toMatchObject({ size: 0 });
});

test('a hidden address and an erased account read as none', async () => {
  const site = siteWithDesks();
  site.jsm.hideAddress('nadia', true);
  site.jsm.eraseAccount('ben');
  expect((await get(site, `${EMAIL}?accountId=nadia`)).body).toEqual({ accountId: 'nadia', email: '' });
  expect((await get(site, `${EMAIL}?accountId=ben`)).body).toEqual({ accountId: 'ben', email: '' });
  const all = ['nadia', 'ben', 'lena'].map((id) => `accountId=${id}`).join('&');
  expect((await get(site, `${EMAIL}/bulk?${all}`)).body).toEqual([
    { accountId: 'lena', email: 'lena@example.com' },
  ]);
});

test.each([EMAIL, `${EMAIL}/bulk`])('%s is for an app as itself alone', async (path) => {
  const answer = await get(siteWithDesks(), `${path}?accountId=nadia`, { as: 'user', accountId: 'amir' });
  expect(answer.status).toBe(403);
});

test('a hidden address is kept from agents and still gets mail', async () => {
  const site = siteWithDesks();
  site.jsm.hideAddress('nadia', true);
  site.raise();
  expect(JSON.stringify(await site.as('amir')('GET', '/rest/servicedeskapi/request/ST-1'))).not.toContain(
    '@',
  );
  expect(site.mails).toMatchObject([{ to: 'nadia@example.com' }]);
});

test('a customer lists the desks that are open to them', async () => {
  const site = siteWithDesks();
  site.jsm.setPermissions('2', { access: 'restricted', customerSharing: 'customers' });
  const { body } = await site.as('ben')('GET', '/rest/servicedeskapi/servicedesk');
  expect(body).toMatchObject({ size: 1, values: [{ projectKey: 'ST' }] });
});

test('members of an organisation are listed for agents only', async () => {
  const site = siteWithDesks();
  const path = '/rest/servicedeskapi/organization/1/user';
  expect((await site.as('nadia')('GET', path)).status).toBe(403);
  expect((await site.as('amir')('GET', path)).body).toMatchObject({ values: [{ accountId: 'nadia' }] });
});

test('an organisation of a name that exists is answered again', async () => {
  const site = siteWithDesks();
  const again = await site.as('amir')('POST', '/rest/servicedeskapi/organization', { name: 'northwind' });
  expect(again).toMatchObject({ status: 201, body: { id: '1' } });
});

test('the app makes somebody else the reporter of a request', async () => {
  const site = siteWithDesks();
  site.raise();
  const put = (accountId: string) =>
    site.as('app')('PUT', '/rest/api/3/issue/ST-1', { fields: { reporter: { accountId } } });
  expect((await put('ben')).status).toBe(204);
  site.jsm.deactivateAccount('lena');
  expect((await put('lena')).status).toBe(400);
  expect((await site.as('ben')('GET', '/rest/servicedeskapi/request/ST-1')).status).toBe(200);
});
