import { expect, test } from 'vitest';
import { isThere, leadOf, timeZoneOf } from '../../src/jira/people';
import { aWorld } from '../world';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

test('a person’s time zone and a project’s lead are as Jira says', async () => {
  const { inside } = await aWorld();
  const said = await inside(async ({ jira }) => [
    await jira.timeZoneOf('agent-sofia'),
    await jira.leadOf('10000'),
    await jira.leadOf('10001'),
  ]);
  expect(said).toEqual([
    'Europe/Stockholm',
    { accountId: 'agent-sofia', name: 'Sofia Lind' },
    { accountId: 'agent-zanele', name: 'Zanele Dube' },
  ]);
});

test('an account or a project that is gone has neither', async () => {
  const { inside } = await aWorld();
  const said = await inside(async ({ jira }) => [
    await jira.timeZoneOf('nobody'),
    await jira.leadOf('99999'),
  ]);
  expect(said).toEqual([undefined, undefined]);
});

test('a time zone that is kept private is unknown', async () => {
  expect(await timeZoneOf(answering({ accountId: 'a', timeZone: '' }).client, 'a')).toBeUndefined();
});

test('a project led by a closed account is led by nobody', async () => {
  const lead = { accountId: 'a', displayName: 'Former user', active: false };
  expect(await leadOf(answering({ id: '10000', lead }).client, '10000')).toBeUndefined();
});

test.each([
  ['an account that is open', { accountId: 'amir' }, true],
  ['an account that never was', { accountId: 'nobody' }, false],
  ['an account that was closed', { accountId: 'alex' }, false],
  ['a group that exists', { group: 'leads' }, true],
  ['a part of a group’s name', { group: 'lead' }, false],
])('of %s Jira tells whether it is there', async (_who, who, there) => {
  const site = siteWithDesks();
  site.jsm.deactivateAccount('alex');
  expect(await isThere(clientOn(site), who)).toBe(there);
});

test('a group that Jira’s list may have cut off counts as there', async () => {
  const { client } = answering({ groups: [{ name: 'a-leads' }], total: 21 });
  expect(await isThere(client, { group: 'leads' })).toBe(true);
});
