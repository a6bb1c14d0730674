import { expect, test } from 'vitest';
import { modificationsOf } from '../../../site/jsm/ui-modifications';
import { siteWithDesks } from './site-with-desks';
import type { Site } from './site-with-desks';

const path = '/rest/api/3/uiModifications';
const form = { portalId: '1', requestTypeId: '11', viewType: 'JSMRequestCreate' };
const hint = { name: 'Hint', data: '{"summary":"Say what"}', contexts: [form] };

/** Makes a modification as the app; answers its id. */
async function make(site: Site, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await site.as('app')('POST', path, { ...hint, ...more });
  return (answer.body as { id: string }).id;
}

test('a modification is there for the forms it names and no others', async () => {
  const site = siteWithDesks();
  const id = await make(site);
  const at = (requestTypeId: string) => modificationsOf(site.jsm.state, { portalId: '1', requestTypeId });
  expect(at('11')).toMatchObject([{ id, data: hint.data }]);
  expect(at('12')).toEqual([]);
});

test('a list holds data and contexts only where they are asked for', async () => {
  const site = siteWithDesks();
  const id = await make(site);
  const bare = { id, name: 'Hint', self: `https://desk.example${path}/${id}` };
  expect((await site.as('app')('GET', path)).body).toMatchObject({ total: 1, values: [bare] });
  const { body } = await site.as('app')('GET', `${path}?expand=data,contexts`);
  expect(body).toMatchObject({
    values: [{ ...bare, data: hint.data, contexts: [{ ...form, isAvailable: true }] }],
  });
});

test('an update changes what it names and a deleted one is gone', async () => {
  const site = siteWithDesks();
  const id = await make(site);
  const put = await site.as('app')('PUT', `${path}/${id}`, { data: '{}' });
  expect(put.status).toBe(204);
  expect(modificationsOf(site.jsm.state, form)).toMatchObject([{ id, name: 'Hint', data: '{}' }]);
  expect((await site.as('app')('DELETE', `${path}/${id}`)).status).toBe(204);
  expect((await site.as('app')('DELETE', `${path}/${id}`)).status).toBe(404);
});

test('people are refused, through an app or not', async () => {
  const site = siteWithDesks();
  expect((await site.as('alex')('POST', path, hint)).status).toBe(403);
  expect((await site.as('amir')('GET', path)).status).toBe(403);
});

test.each([
  ['data as long as allowed', { data: 'x'.repeat(50_000) }, 201],
  ['data one character too long', { data: 'x'.repeat(50_001) }, 400],
  ['no name', { name: ' ' }, 400],
  ['a thousand contexts', { contexts: Array(1_000).fill(form) }, 201],
  ['one context too many', { contexts: Array(1_001).fill(form) }, 400],
  ['a portal that is not there', { contexts: [{ ...form, portalId: '9' }] }, 404],
  ['a request type of another portal', { contexts: [{ ...form, requestTypeId: '22' }] }, 404],
  ['a project beside the portal', { contexts: [{ ...form, projectId: '10001' }] }, 400],
  [
    'null for what the view does not use',
    { contexts: [{ ...form, projectId: null, issueTypeId: null }] },
    201,
  ],
  ['a view that is not modelled', { contexts: [{ viewType: 'GIC', projectId: '10001' }] }, 501],
  ['a key that is not modelled', { colour: 'red' }, 501],
])('%s', async (_what, wish, status) => {
  const answer = await siteWithDesks().as('app')('POST', path, { ...hint, ...wish });
  expect(answer.status).toBe(status);
});

test('a form takes a hundred modifications and then no more', async () => {
  const site = siteWithDesks();
  for (let made = 0; made < 99; made += 1) await make(site);
  const last = await make(site);
  expect((await site.as('app')('POST', path, hint)).status).toBe(400);
  expect((await site.as('app')('PUT', `${path}/${last}`, { contexts: [form] })).status).toBe(204);
});

test('an app has room for three thousand', async () => {
  const site = siteWithDesks();
  const { uiModifications } = site.jsm.state;
  for (let at = 0; at < 3_000; at += 1)
    uiModifications.put(String(at), { id: String(at), name: 'x', contexts: [] });
  expect((await site.as('app')('POST', path, hint)).status).toBe(400);
});

test('a context of a request type that is gone is not available', async () => {
  const site = siteWithDesks();
  await make(site);
  site.jsm.state.requestTypes.delete('11');
  const { body } = await site.as('app')('GET', `${path}?expand=contexts`);
  expect(body).toMatchObject({ values: [{ contexts: [{ isAvailable: false }] }] });
});
