import { expect, test } from 'vitest';
import type { SeverityChange } from '../../src/flows/world/request';
import { decidedPrioritiesOf } from '../../src/jira/decided';
import { markRequest } from '../../src/jira/requests';
import { type Site, siteWithDesks } from '../site/jsm/site-with-desks';
import { wholeMark } from './mark-builder';
import { clientOn, requestOn } from './on-site';

const sent = (site: Site, as: string, method: string, path: string, body: object) =>
  requestOn(site, as === 'app' ? undefined : { as: 'user', accountId: as })(`/rest/api/3/issue/${path}`, {
    method,
    headers: {},
    body: JSON.stringify(body),
  });
const resolve = (site: Site, key: string) =>
  sent(site, 'amir', 'POST', `${key}/transitions`, { transition: { id: '31' } });
const prioritise = (site: Site, as: string, key: string) =>
  sent(site, as, 'PUT', key, { fields: { priority: { name: 'High' } } });

const change = (how: SeverityChange['how']): SeverityChange => ({
  number: 1,
  at: wholeMark.logged,
  from: 'P3',
  to: 'P2',
  how,
  why: '',
  before: { promise: wholeMark.promise },
});

test('requests that are done tell their priority, without those that are gone', async () => {
  const site = siteWithDesks();
  const keys = [1, 2, 3].map(() => site.raise());
  for (const key of keys) await resolve(site, key);
  const client = clientOn(site);
  const asked = ['ST-98', ...keys, 'ST-99', 'no key) or (project = X'];
  const found = await decidedPrioritiesOf(client, 'ST', asked);
  expect([...found.keys()].sort()).toEqual(keys);
  expect(await decidedPrioritiesOf(client, 'IO', keys)).toEqual(new Map());
  expect(await decidedPrioritiesOf(client, 'ST', [])).toEqual(new Map());
});

test('an open request tells its priority once a person has set it, not the app', async () => {
  const site = siteWithDesks();
  const [untouched, byApp, byAgent] = [site.raise(), site.raise(), site.raise()];
  await prioritise(site, 'app', byApp);
  await prioritise(site, 'amir', byAgent);
  const found = await decidedPrioritiesOf(clientOn(site), 'ST', [untouched, byApp, byAgent]);
  expect([...found]).toEqual([[byAgent, 'High']]);
});

test.each([
  ['accepted', 1],
  ['in-jira', 1],
  ['raised', 0],
] as const)('an open request whose severity was %s by hand counts %i times', async (how, count) => {
  const site = siteWithDesks();
  const client = clientOn(site);
  const key = site.raise();
  await markRequest(client, key, { ...wholeMark, changes: [change(how)] });
  expect((await decidedPrioritiesOf(client, 'ST', [key])).size).toBe(count);
});
