import { expect, test } from 'vitest';
import { fixtureSite } from './fixture-pages';

test('answers 404 for a file of its own that is not there', async () => {
  const site = await fixtureSite();
  const answer = await site.ask('/desk/missing.js');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('The desk has no such file.\n');
  expect(site.pages.noted.all()).toEqual([]);
});

test.each(['/desk/..%2fmanifest.yml', '/desk/%2e%2e/manifest.yml', '/desk/'])(
  'serves nothing outside its files: %s',
  async (path) => {
    const site = await fixtureSite();
    expect((await site.ask(path)).status).toBe(404);
  },
);

test('says what failed before it is known whose page it is', async () => {
  const site = await fixtureSite();
  for (const { accountId } of site.desk.state.users.all()) site.desk.state.users.delete(accountId);
  const answer = await site.ask('/');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe('The desk failed: The site has no customer: its seed needs one.\n');
  expect(site.pages.noted.all()).toHaveLength(1);
});

test('shows a failure of its own on a page and notes it once', async () => {
  const site = await fixtureSite();
  site.desk.outside.entries = () => {
    throw new Error('The disk is full.');
  };
  const answer = await site.get('/outbox', 'agent-amir');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('The disk is full.');
  expect(site.pages.noted.all()).toHaveLength(1);
});

test('notes nothing for an address that nothing is at', async () => {
  const site = await fixtureSite();
  expect((await site.get('/portal/XY', 'customer-ben')).status).toBe(404);
  expect((await site.get('/no/such/page', 'customer-ben')).status).toBe(404);
  expect(site.pages.noted.all()).toEqual([]);
});
