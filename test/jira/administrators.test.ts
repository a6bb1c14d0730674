import { expect, test } from 'vitest';
import { administratorsOf } from '../../src/jira/administrators';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

const nobody = { accountIds: [], groups: [] };

test('a project’s administrators are people and groups', async () => {
  const site = siteWithDesks();
  expect(await administratorsOf(clientOn(site), '10001')).toEqual({
    accountIds: ['alex'],
    groups: [{ id: 'keepers-id' }],
  });
});

test('a closed account administers nothing', async () => {
  const site = siteWithDesks();
  site.jsm.deactivateAccount('alex');
  expect(await administratorsOf(clientOn(site), '10002')).toEqual(nobody);
});

test('a project that is gone has no administrators', async () => {
  expect(await administratorsOf(clientOn(siteWithDesks()), '99999')).toEqual(nobody);
});

test('a site that renamed the role has none that we know', async () => {
  const { client, sent } = answering({ Verwalter: 'https://desk.example/rest/api/3/project/1/role/10002' });
  expect(await administratorsOf(client, '1')).toEqual(nobody);
  expect(sent).toHaveLength(1);
});

test('a group without an id is known by its name', async () => {
  const role = 'https://desk.example/rest/api/3/project/1/role/7';
  const actors = [{ actorGroup: { name: 'admins' } }, { actorUser: { accountId: 'a' } }, {}];
  const { client } = answering({ Administrators: role }, { actors });
  expect(await administratorsOf(client, '1')).toEqual({ accountIds: ['a'], groups: [{ name: 'admins' }] });
});
