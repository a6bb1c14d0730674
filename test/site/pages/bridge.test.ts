import { expect, test } from 'vitest';
import { fixtureSite, modulesOn, raiseProblem, type Site } from './fixture-pages';

async function panelOf(site: Site, path: string, person: string) {
  const [found] = modulesOn(await (await site.get(path, person)).text());
  if (!found) throw new Error(`No module on ${path}.`);
  return found;
}

function post(site: Site, op: string, body: string): Promise<Response> {
  return site.ask(`/bridge/${op}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
}

async function ask(site: Site, op: string, question: Record<string, unknown>): Promise<unknown> {
  return (await post(site, op, JSON.stringify(question))).json();
}

test('invokes the resolver as the person the page was made for', async () => {
  const site = await fixtureSite();
  const { place } = await panelOf(site, '/portal/ST/create/11', 'customer-ben');
  const answer = await ask(site, 'invoke', { place, payload: { functionKey: 'whoAmI' } });
  expect(answer).toEqual({ value: { accountId: 'customer-ben' } });
});

test('tells a module where it is and for whom', async () => {
  const site = await fixtureSite();
  const { place } = await panelOf(site, '/portal/ST/create/11', 'customer-lena');
  expect(await ask(site, 'getContext', { place })).toMatchObject({
    value: {
      accountId: 'customer-lena',
      moduleKey: 'create-panel',
      locale: 'de-DE',
      timezone: 'Europe/Berlin',
      extension: { portal: { id: 1 }, request: { typeId: 11 } },
    },
  });
});

test('hands the panel answer to the request page', async () => {
  const site = await fixtureSite();
  const panel = { fields: [{ key: 'answer', value: 'yes' }], isValid: true };
  const values = { summary: 'A', description: 'B', panel: JSON.stringify(panel) };
  await site.post('/portal/ST/create/11', 'customer-nadia', values);
  const { place } = await panelOf(site, '/portal/ST/ST-1', 'customer-nadia');
  expect(await ask(site, 'getContext', { place })).toMatchObject({
    value: { extension: { request: { key: 'ST-1', typeId: 11, property: panel } } },
  });
});

test('refuses a place that the desk did not seal', async () => {
  const site = await fixtureSite();
  const { place } = await panelOf(site, '/portal/ST/create/11', 'customer-ben');
  const [, signature = ''] = place.split('.');
  const forged = Buffer.from(JSON.stringify({ accountId: 'admin-alex' })).toString('base64url');
  expect(
    await ask(site, 'invoke', { place: `${forged}.${signature}`, payload: { functionKey: 'whoAmI' } }),
  ).toEqual({
    error: { name: 'BridgeAPIError', message: 'Reload the page.' },
  });
});

test('reads Jira from a page as the person, within the app’s scopes', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const { place } = await panelOf(site, `/browse/${key}`, 'agent-amir');
  const read = { product: 'jira', restPath: `/rest/api/3/issue/${key}?fields=summary` };
  const write = {
    ...read,
    restPath: `/rest/api/3/issue/${key}/comment`,
    fetchRequestInit: { method: 'POST', body: '{}' },
  };
  expect(await ask(site, 'fetchProduct', { place, payload: read })).toMatchObject({ value: { status: 200 } });
  expect(await ask(site, 'fetchProduct', { place, payload: write })).toMatchObject({
    value: { status: 401 },
  });
});

test('names what it does not model, and keeps it for health', async () => {
  const site = await fixtureSite();
  const { place } = await panelOf(site, '/portal/ST/create/11', 'customer-ben');
  const answer = await ask(site, 'fetchProduct', {
    place,
    payload: { product: 'confluence', restPath: '/' },
  });
  expect(answer).toMatchObject({ error: { name: 'NOT_MODELLED' } });
  const health: unknown = await (await site.get('/health', 'admin-alex')).json();
  expect(health).toMatchObject({ pages: [{ what: 'not modelled: calls to confluence' }] });
});

test('answers a failure in the form that the app can read, noted once', async () => {
  const site = await fixtureSite();
  const answer = await post(site, 'invoke', 'no json');
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ error: { name: 'SyntaxError' } });
  expect(site.pages.noted.all()).toMatchObject([
    { what: expect.stringContaining('POST /bridge/invoke: SyntaxError') as string },
  ]);
});
