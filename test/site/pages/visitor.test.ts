import { expect, test } from 'vitest';
import { fixtureSite, modulesOn, raiseProblem, type Site } from './fixture-pages';

const nobody = 'unidentified';
const page = async (site: Site, path: string) => (await site.get(path, nobody)).text();

test('nobody signed in sees the front page with the ways in and nothing to raise', async () => {
  const text = await page(await fixtureSite(), '/portal/ST');
  expect(text).toContain('href="/servicedesk/customer/user/signup?desk=1"');
  expect(text).toContain('Log in');
  expect(text).not.toContain('Report a problem');
});

test('nobody signed in sees a header that is open to anonymous people', async () => {
  const site = await fixtureSite();
  const [header] = modulesOn(await page(site, '/portal/ST'));
  const answer = await site.ask('/bridge/invoke', {
    method: 'POST',
    body: JSON.stringify({ place: header?.place, payload: { functionKey: 'whoAmI' } }),
    headers: { 'content-type': 'application/json' },
  });
  expect(await answer.json()).toEqual({ value: { accountId: nobody } });
});

test('nobody signed in sees no header that is not', async () => {
  const site = await fixtureSite();
  site.desk.manifest.modules['jiraServiceManagement:portalHeader']?.forEach((module) =>
    Object.assign(module, { unlicensedAccess: ['customer'] }),
  );
  expect(modulesOn(await page(site, '/portal/ST'))).toEqual([]);
});

test.each([
  '/portal/ST/requests',
  '/portal/ST/ST-1',
  '/portal/ST/create/11',
  '/servicedesk/customer/profile',
])('who opens %s without an account is asked to log in', async (path) => {
  const site = await fixtureSite();
  raiseProblem(site);
  const answer = await site.get(path, nobody);
  expect(answer.headers.get('location')).toBe(
    `/servicedesk/customer/user/login?to=${encodeURIComponent(path)}`,
  );
});

test('nobody signed in changes nothing on a request', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/portal/ST/${key}/comment`, nobody, { text: 'Hello' });
  expect(site.desk.state.issues.all()[0]?.comments).toEqual([]);
});

test('an app asks Jira nothing in the name of nobody', async () => {
  const { desk } = await fixtureSite();
  const place = { moduleType: 'm', moduleKey: 'header', extension: {}, accountId: nobody };
  const request = { method: 'GET', path: '/rest/api/3/myself', headers: {} };
  expect((await desk.forge.fetchProduct(place, request)).status).toBe(401);
});

test('the person menu offers nobody signed in', async () => {
  const site = await fixtureSite();
  const answer = await site.get(`/switch?person=${nobody}&to=/browse/ST-1`, 'agent-amir');
  expect(answer.headers.get('location')).toBe('/portal');
  expect(answer.headers.get('set-cookie')).toContain(`desk-person=${nobody}`);
});
