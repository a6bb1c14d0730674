import { expect, test } from 'vitest';
import { fixtureSite, modulesOn, type Site } from './fixture-pages';

const sentence = 'load the UI modifications configuration for this form';
const path = '/portal/ST/create/11';
const more = ['read:jira-user', 'write:jira-work', 'manage:jira-configuration'];

/** A site whose app keeps something for the form of request type 11, with these scopes beside `read:jira-work`. */
async function siteWithHint(scopes: string[]): Promise<Site> {
  const site = await fixtureSite();
  const contexts = [{ portalId: '1', requestTypeId: '11', viewType: 'JSMRequestCreate' }];
  await site.desk.jsm.rest({
    method: 'POST',
    path: '/rest/api/3/uiModifications',
    body: { name: 'Hint', data: 'kept', contexts },
    caller: { as: 'app', accountId: site.desk.seed.appAccountId },
  });
  site.desk.manifest.permissions.scopes = ['read:jira-work', ...scopes];
  return site;
}

async function keysOn(site: Site, at: string, person = 'customer-ben'): Promise<string[]> {
  return modulesOn(await (await site.get(at, person)).text()).map(({ key }) => key);
}

test('the module comes with what the app keeps for this form', async () => {
  const site = await siteWithHint(more);
  const modules = modulesOn(await (await site.get(path, 'customer-ben')).text());
  expect(modules).toMatchObject([
    { key: 'form-modifier', modifications: [{ data: 'kept' }] },
    { key: 'create-panel' },
  ]);
});

test('a form for which the app keeps nothing runs no module', async () => {
  const site = await siteWithHint(more);
  expect(await keysOn(site, '/portal/ST/create/12')).toEqual(['create-panel']);
});

test('a customer whom the manifest does not name gets no module', async () => {
  const site = await siteWithHint(more);
  delete site.desk.manifest.modules['jira:uiModifications']?.[0]?.['unlicensedAccess'];
  expect(await keysOn(site, path)).toEqual(['create-panel']);
  expect(await keysOn(site, path, 'agent-amir')).toEqual(['form-modifier', 'create-panel']);
});

test('a missing scope shows Atlassian’s sentence in place of the module', async () => {
  const site = await siteWithHint(more.slice(0, 2));
  const page = await (await site.get(path, 'customer-ben')).text();
  expect(page).toContain(sentence);
  expect(modulesOn(page).map(({ key }) => key)).toEqual(['create-panel']);
  const what = 'scope missing: jira:uiModifications needs manage:jira-configuration';
  expect(site.pages.noted.all()).toMatchObject([{ what }]);
});

test('the module is told the portal and the request type it is on', async () => {
  const site = await siteWithHint(more);
  const [module] = modulesOn(await (await site.get(path, 'customer-lena')).text());
  const answer = await site.ask('/bridge/getContext', {
    method: 'POST',
    body: JSON.stringify({ place: module?.place }),
    headers: { 'content-type': 'application/json' },
  });
  const extension = {
    type: 'jira:uiModifications',
    portalId: { id: '1' },
    request: { typeId: '11' },
    viewType: 'JSMRequestCreate',
  };
  expect(await answer.json()).toMatchObject({ value: { locale: 'de-DE', extension } });
});
