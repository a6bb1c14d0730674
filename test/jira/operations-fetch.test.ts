import { expect, test } from 'vitest';
import { operationsFetch } from '../../src/jira/operations-fetch';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { requestOn } from './on-site';

const OPS = '/jsm/ops/api/v1';

test('operations are asked as an agent and answer JSON', async () => {
  const ask = operationsFetch(requestOn(siteWithDesks(), { as: 'user', accountId: 'alex' }));
  const answer = await ask(`${OPS}/schedules?query=P1%20on-call`);
  expect([answer.ok, answer.status]).toEqual([true, 200]);
  expect(await answer.json()).toMatchObject({ values: [{ id: 'p1-id' }] });
});

test('a write carries its body', async () => {
  const site = siteWithDesks();
  const ask = operationsFetch(requestOn(site, { as: 'user', accountId: 'alex' }));
  const body = JSON.stringify({ message: 'Down', alias: 'a' });
  expect((await ask(`${OPS}/alerts`, { method: 'POST', body })).status).toBe(202);
  expect(site.jsm.state.alertRequests.all()).toMatchObject([{ wish: { alert: { alias: 'a' } } }]);
});

test('the app as itself is refused by Operations', async () => {
  const answer = await operationsFetch(requestOn(siteWithDesks()))(`${OPS}/alerts`);
  expect([answer.ok, answer.status]).toEqual([false, 403]);
});

test.each([
  '/rest/api/3/issue/ST-1',
  '/jsm/ops/api/v2/alerts',
  `${OPS}/../../../../rest/api/3/myself`,
  `${OPS}/%2e%2e/alerts`,
  `${OPS}/alerts/a b`,
  `${OPS}/alerts#x`,
  `${OPS}\\alerts`,
])('the path %s is refused before it is sent', async (path) => {
  const ask = operationsFetch(() => Promise.reject(new Error('was sent')));
  await expect(ask(path)).rejects.toThrow('outside JSM Operations');
});
