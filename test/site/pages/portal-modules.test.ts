import { expect, test } from 'vitest';
import { headerPlace, requestActionPlace } from '../../../site/places';
import { issueAt } from '../../../site/lookup';
import { fixtureSite, modulesOn, raiseProblem, type Site } from './fixture-pages';

const keysOn = async (site: Site, path: string, person = 'customer-nadia') =>
  modulesOn(await (await site.get(path, person)).text()).map(({ key }) => key);

async function contextOn(site: Site, path: string, person: string): Promise<unknown> {
  const [module] = modulesOn(await (await site.get(path, person)).text());
  const answer = await site.ask('/bridge/getContext', {
    method: 'POST',
    body: JSON.stringify({ place: module?.place }),
    headers: { 'content-type': 'application/json' },
  });
  return ((await answer.json()) as { value: unknown }).value;
}

test.each([
  ['/portal', ['header']],
  ['/portal/ST', ['header']],
  ['/portal/ST/requests', ['header']],
  ['/portal/ST/create/11', ['create-panel']],
  ['/servicedesk/customer/profile', ['profile-header', 'profile-panel']],
])('%s shows the modules that are for it: %j', async (path, keys) => {
  expect(await keysOn(await fixtureSite(), path)).toEqual(keys);
});

test('a header learns its page, and the portal it is on', async () => {
  const site = await fixtureSite();
  expect(await contextOn(site, '/portal/IO', 'customer-thandi')).toMatchObject({
    accountId: 'customer-thandi',
    extension: {
      type: 'jiraServiceManagement:portalHeader',
      page: 'portal',
      portal: { id: 2 },
      location: 'http://127.0.0.1:8080/portal/IO',
    },
  });
});

test('a header on a request learns the request and its type', async () => {
  const site = await fixtureSite();
  const issue = issueAt(site.desk.state, raiseProblem(site));
  const place = headerPlace('view_request', { issue }, 'http://desk.test');
  expect(place.extension).toMatchObject({ page: 'view_request', request: { key: 'ST-1', typeId: 11 } });
});

test('an action stands on the request as a button with what opens it', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const page = await (await site.get(`/portal/ST/${key}`, 'customer-nadia')).text();
  const [, opens = ''] = /data-opens="([^"]*)"/.exec(page) ?? [];
  expect(JSON.parse(opens.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toMatchObject({
    key: 'action',
    title: 'Fixture action',
    size: 'large',
  });
  expect(requestActionPlace(issueAt(site.desk.state, key), 'x').extension).toEqual({
    type: 'jiraServiceManagement:portalRequestViewAction',
    portal: { id: 1 },
    request: { key, typeId: 11 },
    location: 'x',
  });
});

test('an action is kept from whom the module is not for', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  site.desk.manifest.modules['jiraServiceManagement:portalRequestViewAction']?.forEach((module) =>
    Object.assign(module, { unlicensedAccess: [] }),
  );
  expect(await (await site.get(`/portal/ST/${key}`, 'customer-nadia')).text()).not.toContain('data-opens');
});
