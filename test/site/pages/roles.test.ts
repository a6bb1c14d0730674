import { expect, test } from 'vitest';
import { fixtureSite, raiseProblem } from './fixture-pages';

test.each(['/browse/ST-1', '/queues/ST', '/settings/ST'])(
  'refuses %s to a customer and offers a switch',
  async (path) => {
    const site = await fixtureSite();
    const answer = await site.get(path, 'customer-nadia');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(`/switch?person=admin-alex&amp;to=${encodeURIComponent(path)}`);
  },
);

test('refuses project settings to an agent', async () => {
  const site = await fixtureSite();
  expect((await site.get('/settings/ST', 'agent-amir')).status).toBe(403);
});

test('hides a request from a customer of another company', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  expect((await site.get(`/portal/ST/${key}`, 'customer-nadia')).status).toBe(200);
  expect((await site.get(`/portal/ST/${key}`, 'customer-ben')).status).toBe(404);
});

test('hides an issue from an agent of another project', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  expect((await site.get(`/browse/${key}`, 'agent-amir')).status).toBe(200);
  expect((await site.get(`/browse/${key}`, 'agent-johan')).status).toBe(404);
});

test('keeps an open page with its person after a switch elsewhere', async () => {
  const site = await fixtureSite();
  const answer = await site.ask('/', {
    headers: { 'x-desk-person': 'agent-amir', cookie: 'desk-person=customer-nadia' },
  });
  expect(await answer.text()).toContain('data-person="agent-amir"');
});

test('switches to a page the new person may see, else to their home', async () => {
  const site = await fixtureSite();
  const to = async (path: string) =>
    (await site.get(`/switch?person=customer-ben&to=${path}`, 'agent-amir')).headers.get('location');
  expect(await to('/outbox')).toBe('/outbox');
  expect(await to('/browse/ST-1')).toBe('/portal/ST');
});

test('does not lead to another site after a switch', async () => {
  const site = await fixtureSite();
  const answer = await site.get('/switch?person=customer-ben&to=//evil.example', 'customer-ben');
  expect(answer.headers.get('location')).toBe('/');
});
