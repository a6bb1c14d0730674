import { ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { joinOrganisation, membersOf, membershipsOf, organisationsOn } from '../../src/jira/organisations';
import { siteWithDesks, type Site } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

const members = (site: Site) => site.jsm.state.organizations.get('1')?.memberIds;

test('an account’s organisations are named, those of an account that never was are none', async () => {
  const client = clientOn(siteWithDesks());
  expect(await membershipsOf(client, 'nadia')).toEqual([{ id: '1', name: 'Northwind' }]);
  expect(await membershipsOf(client, 'ben')).toEqual([]);
  expect(await membershipsOf(client, 'nobody')).toEqual([]);
});

test('of the site’s organisations only the desk’s are listed', async () => {
  const site = siteWithDesks();
  await site.as('app')('POST', '/rest/servicedeskapi/organization', { name: 'Elsewhere' });
  expect(await organisationsOn(clientOn(site), '10001')).toEqual([{ id: '1', name: 'Northwind' }]);
});

test('a desk with more organisations than a page holds has them all', async () => {
  const site = siteWithDesks();
  const ids = Array.from({ length: 130 }, (_, n) => String(n + 1));
  for (const id of ids)
    site.jsm.state.organizations.put(id, { id, name: `N${id}`, memberIds: [], properties: {} });
  const desk = site.jsm.state.desks.get('1');
  if (desk) site.jsm.state.desks.put('1', { ...desk, organizationIds: ids });
  const all = await organisationsOn(clientOn(site), '10001');
  expect(new Set(all.map(({ id }) => id)).size).toBe(130);
});

test('with an account only those of the desk’s organisations are listed that it belongs to', async () => {
  const client = clientOn(siteWithDesks());
  expect(await organisationsOn(client, '10001', 'nadia')).toEqual([{ id: '1', name: 'Northwind' }]);
  expect(await organisationsOn(client, '10001', 'ben')).toEqual([]);
});

test('an organisation that is gone has no members', async () => {
  expect(await membersOf(clientOn(siteWithDesks()), '99', 0)).toEqual({ all: [] });
});

test('members are told with their names and whether they are active', async () => {
  const site = siteWithDesks();
  site.jsm.deactivateAccount('nadia');
  expect(await membersOf(clientOn(site), '1', 0)).toEqual({
    all: [{ accountId: 'nadia', name: 'Nadia Example', isActive: false }],
  });
});

test('whoever joins twice is a member once', async () => {
  const site = siteWithDesks();
  const client = clientOn(site);
  expect(await joinOrganisation(client, '1', ['ben', 'nadia'])).toBe('joined');
  expect(await joinOrganisation(client, '1', ['ben'])).toBe('joined');
  expect(members(site)).toEqual(['nadia', 'ben']);
});

test.each([
  ['an organisation that is gone', '99', 'ben'],
  ['an account that never was', '1', 'nobody'],
])('to join %s is refused and changes nothing', async (_, organisation, accountId) => {
  const site = siteWithDesks();
  expect(await joinOrganisation(clientOn(site), organisation, [accountId])).toBe('refused');
  expect(members(site)).toEqual(['nadia']);
});

test('a failing Jira is no refusal', async () => {
  const { client } = answering(new ServerError('down', 503, '', {}));
  await expect(joinOrganisation(client, '1', ['ben'])).rejects.toThrow('down');
});
