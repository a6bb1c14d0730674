import { expect, test } from 'vitest';
import type { CustomerPermissions } from '../../../site/jsm/customer-access';
import { type Site, siteWithDesks } from './site-with-desks';

const PEOPLE = '/rest/servicedeskapi/request/ST-1/participant';

function shared(permissions: Partial<CustomerPermissions> = {}): Site {
  const site = siteWithDesks();
  site.jsm.setPermissions('1', { access: 'open', customerSharing: 'customers', ...permissions });
  site.raise();
  return site;
}

const add = (site: Site, as: string, ...accountIds: string[]) => site.as(as)('POST', PEOPLE, { accountIds });
const remove = (site: Site, as: string, ...accountIds: string[]) =>
  site.as(as)('DELETE', PEOPLE, { accountIds });
const participants = ({ jsm }: Site) => jsm.state.issues.get('10001')?.participantIds;
const join = ({ jsm }: Site, accountId: string) => {
  const one = jsm.state.organizations.get('1');
  if (one) jsm.state.organizations.put('1', { ...one, memberIds: [...one.memberIds, accountId] });
};
const sees = async (site: Site, accountId: string) =>
  (await site.as(accountId)('GET', '/rest/servicedeskapi/request/ST-1')).status === 200;

test('a deactivated account is refused and nobody is added', async () => {
  const site = shared();
  site.jsm.deactivateAccount('lena');
  expect(await add(site, 'nadia', 'ben', 'lena')).toMatchObject({
    status: 400,
    body: { errorMessage: "The user 'lena' is not active." },
  });
  expect(participants(site)).toEqual([]);
});

test.each(['nadia', 'amir', 'app'])('%s cannot add whom a restricted desk does not have', async (as) => {
  const site = shared({ access: 'restricted' });
  expect(await add(site, as, 'ben')).toMatchObject({
    status: 400,
    body: { errorMessage: "The user 'ben' is not a customer of this service desk." },
  });
});

test('a member of an organisation of a restricted desk is its customer', async () => {
  const site = shared({ access: 'restricted' });
  join(site, 'ben');
  expect((await add(site, 'nadia', 'ben')).status).toBe(200);
});

test('where sharing ends at the organisation, an agent still adds others', async () => {
  const site = shared({ customerSharing: 'organization' });
  expect((await add(site, 'nadia', 'ben')).status).toBe(400);
  expect((await add(site, 'amir', 'ben')).status).toBe(200);
});

test('the app itself is nobody to share with', async () => {
  const site = shared();
  expect((await add(site, 'nadia', 'app')).status).toBe(400);
});

test.each([
  ['who does not take part', 'ben'],
  ['who raised the request', 'nadia'],
  ['who does not exist', 'nobody'],
])('to remove somebody %s is refused', async (_, accountId) => {
  expect((await remove(shared(), 'nadia', accountId)).status).toBe(400);
});

test('a removed participant sees the request no more', async () => {
  const site = shared();
  await add(site, 'nadia', 'ben');
  expect(await sees(site, 'ben')).toBe(true);
  await remove(site, 'nadia', 'ben');
  expect(await sees(site, 'ben')).toBe(false);
});

test('a deleted participant stays on the list as a former user', async () => {
  const site = shared();
  await add(site, 'nadia', 'ben');
  site.jsm.eraseAccount('ben');
  const { body } = await site.as('nadia')('GET', PEOPLE);
  expect(body).toMatchObject({ values: [{ displayName: 'Former user', active: false }] });
});

test('an organisation on the request lets its members see and list it', async () => {
  const site = shared();
  join(site, 'ben');
  site.jsm.shareWithOrganization('ST-1', 'nadia', '1');
  const path = '/rest/servicedeskapi/request?requestOwnership=ALL_ORGANIZATIONS';
  expect((await site.as('ben')('GET', path)).body).toMatchObject({ values: [{ issueKey: 'ST-1' }] });
  site.jsm.unshare('ST-1', 'nadia', '1');
  expect(await sees(site, 'ben')).toBe(false);
});

test('a request is found by the name of its organisation', async () => {
  const site = shared();
  site.jsm.shareWithOrganization('ST-1', 'nadia', '1');
  const jql = encodeURIComponent(
    'organizations = "Northwind" and reporter = "nadia" and statusCategory != Done',
  );
  const { body } = await site.as('app')('GET', `/rest/api/3/search/jql?jql=${jql}&fields=summary`);
  expect(body).toMatchObject({ issues: [{ key: 'ST-1' }] });
});

test('the portal shares with a full name and says nothing of whom it refuses', () => {
  const site = shared({ customerSharing: 'organization' });
  join(site, 'lena');
  site.jsm.share('ST-1', 'nadia', 'lena example');
  expect(participants(site)).toEqual(['lena']);
  expect(() => site.jsm.share('ST-1', 'nadia', 'ben@example.com')).toThrow("You can't share this request");
  expect(() => site.jsm.share('ST-1', 'nadia', 'no@one.example')).toThrow("You can't share this request");
});

test('where customers share with anyone, a stranger gets an account', () => {
  const site = shared({ customerSharing: 'anyone' });
  site.jsm.share('ST-1', 'nadia', 'zoe@marsh.example');
  expect(participants(site)).toEqual(['qm:local:1']);
  expect(site.mails.at(-1)).toMatchObject({ to: 'zoe@marsh.example' });
});

test('nobody but the reporter and the team takes people off', async () => {
  const site = shared();
  await add(site, 'nadia', 'ben', 'lena');
  expect(() => site.jsm.unshare('ST-1', 'ben', 'lena')).toThrow('do not have permission');
  site.jsm.unshare('ST-1', 'amir', 'lena');
  expect(participants(site)).toEqual(['ben']);
});

test('a customer shares with no organisation but their own', () => {
  const site = shared();
  site.jsm.share('ST-1', 'nadia', 'ben@example.com');
  expect(() => site.jsm.shareWithOrganization('ST-1', 'ben', '1')).toThrow('your own organizations');
});

test('a restricted desk takes no request from a stranger', () => {
  const site = shared({ access: 'restricted' });
  expect(() => site.raise({ reporterId: 'ben' })).toThrow('do not have permission to raise requests');
  expect(site.raise({ reporterId: 'ben', creatorId: 'amir' })).toBe('ST-2');
});
