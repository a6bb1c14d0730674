import { expect, test } from 'vitest';
import { fixtureSite } from './fixture-pages';

const own = 'http://127.0.0.1:8080';
const mail = new URLSearchParams({
  from: 'thandi@karoo.example',
  name: 'Thandi Nkosi',
  to: 'support@interstellio.io',
  subject: 'Help',
  text: 'Hello',
});

test('leads from localhost to the same path at its own address', async () => {
  const site = await fixtureSite();
  const answer = await site.ask('http://localhost:8080/portal/ST?a=1');
  expect(answer.status).toBe(307);
  expect(answer.headers.get('location')).toBe(`${own}/portal/ST?a=1`);
});

test.each(['evil.example', 'evil.example:8080', '127.0.0.1:9'])('shows nothing to %s', async (host) => {
  const site = await fixtureSite();
  const answer = await site.ask(`http://${host}/outbox.json`);
  expect(answer.status).toBe(421);
  expect(await answer.text()).toContain(`Open ${own}/ instead`);
});

test.each(['https://evil.example', 'http://127.0.0.1:8081', 'null'])(
  'changes nothing for a page of %s',
  async (origin) => {
    const site = await fixtureSite();
    const answer = await site.ask('/mail', { method: 'POST', headers: { origin }, body: mail });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('its own pages only');
    expect(site.desk.state.issues.all()).toEqual([]);
  },
);

test.each<Record<string, string>>([{ origin: own }, {}])(
  'takes a mail from its own page or a program: %j',
  async (headers) => {
    const site = await fixtureSite();
    expect((await site.ask('/mail', { method: 'POST', headers, body: mail })).status).toBe(200);
  },
);

test('lets pages elsewhere call the web triggers of the app', async () => {
  const site = await fixtureSite();
  const headers = { origin: 'https://hooks.example' };
  const answer = await site.ask('/x1/nobody', { method: 'POST', headers });
  expect(answer.status).toBe(404);
});
