import { expect, test } from 'vitest';
import { fixtureSite, modulesOn, raiseProblem } from './fixture-pages';

test('the queue lists the app’s pages beside it', async () => {
  const page = await (await (await fixtureSite()).get('/queues/ST', 'agent-amir')).text();
  expect(page).toMatch(/<h2>Apps<\/h2>[^]*<a href="\/queues\/ST\/apps\/board" *>Fixture board<\/a>/);
  expect(modulesOn(page)).toEqual([]);
});

test('a queue page opens the app’s frame with the context Forge documents', async () => {
  const site = await fixtureSite();
  const page = await (await site.get('/queues/ST/apps/board', 'agent-amir')).text();
  const [board] = modulesOn(page);
  expect(board).toMatchObject({ key: 'board', title: 'Fixture board', native: false });
  expect(page).toContain('<h1>Fixture board</h1>');
  expect(site.pages.seal.open(board?.place ?? '')).toEqual({
    moduleType: 'jiraServiceManagement:queuePage',
    moduleKey: 'board',
    accountId: 'agent-amir',
    extension: {
      type: 'jiraServiceManagement:queuePage',
      project: { id: '10000', key: 'ST' },
      location: 'http://127.0.0.1:8080/queues/ST/apps/board',
    },
  });
});

test.each([
  ['a customer', 'customer-nadia', 403],
  ['an agent of another project', 'agent-johan', 404],
  ['an administrator', 'admin-alex', 200],
])('a queue page asked for by %s', async (_who, accountId, status) => {
  const answer = await (await fixtureSite()).get('/queues/ST/apps/board', accountId);
  expect(answer.status).toBe(status);
});

test('a request is opened by its key and by its summary', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const page = await (await site.get('/queues/ST', 'agent-amir')).text();
  expect(page.match(new RegExp(`href="/browse/${key}"`, 'g'))).toHaveLength(2);
});

test('the clock over each page says whose time it shows', async () => {
  const page = await (await (await fixtureSite()).get('/queues/ST', 'agent-amir')).text();
  expect(page).toMatch(/<span class="desk-zone">(CES?T|GMT\+[12])<\/span>/);
});

test('a page the app does not have is not found', async () => {
  const answer = await (await fixtureSite()).get('/queues/ST/apps/none', 'agent-amir');
  expect(answer.status).toBe(404);
});
