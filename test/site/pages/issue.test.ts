import { expect, test } from 'vitest';
import { fixtureSite, raiseProblem } from './fixture-pages';

const amir = { as: 'user', accountId: 'agent-amir' } as const;

test('the agent’s page lists linked work items under the words of the link', async () => {
  const site = await fixtureSite();
  const [one, other] = [raiseProblem(site), raiseProblem(site, 'Shop answers 503')];
  expect(await (await site.get(`/browse/${one}`, 'agent-amir')).text()).not.toContain('Linked work items');
  const body = { type: { name: 'Relates' }, inwardIssue: { key: one }, outwardIssue: { key: other } };
  await site.desk.jsm.rest({ method: 'POST', path: '/rest/api/3/issueLink', body, caller: amir });
  for (const [here, there] of [
    [one, other],
    [other, one],
  ]) {
    const page = await (await site.get(`/browse/${here ?? ''}`, 'agent-amir')).text();
    expect(page).toContain('Linked work items');
    expect(page).toMatch(new RegExp(`relates to[^]*<a href="/browse/${there ?? ''}">`));
  }
});

test('a new link is told to the open pages of both issues', async () => {
  const site = await fixtureSite();
  const [one, other] = [raiseProblem(site), raiseProblem(site)];
  const heard: unknown[] = [];
  site.desk.changes.listen((change) => heard.push(change));
  const body = { type: { name: 'Relates' }, inwardIssue: { key: one }, outwardIssue: { key: other } };
  await site.desk.jsm.rest({ method: 'POST', path: '/rest/api/3/issueLink', body, caller: amir });
  expect(heard).toEqual([one, other].map((key) => ({ what: 'issue', key })));
});

test('a priority changed on the page is an update by that person', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const published: unknown[] = [];
  site.desk.forge.publish = (event) => void published.push(event);
  await site.post(`/browse/${key}/priority`, 'agent-amir', { priority: 'High' });
  expect(published).toMatchObject([
    {
      name: 'avi:jira:updated:issue',
      actor: 'agent-amir',
      payload: {
        atlassianId: 'agent-amir',
        selfGenerated: false,
        changelog: {
          items: [{ field: 'priority', fieldId: 'priority', fromString: 'Medium', toString: 'High' }],
        },
      },
    },
  ]);
});

test('a panel’s status is asked of the app, for the person who looks', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const page = await (await site.get(`/browse/${key}`, 'agent-amir')).text();
  expect(page).toContain(`data-asks="/browse/${key}/status/issue-panel"`);
  const status = await site.get(`/browse/${key}/status/issue-panel`, 'agent-amir');
  expect(await status.text()).toBe(`<span class="lozenge lozenge-moved">${key} for agent-amir</span>`);
});

test.each([
  ['of a panel that is not there', '/status/none', 'agent-amir', 404],
  ['asked by a customer', '/status/issue-panel', 'customer-nadia', 403],
  ['asked by an agent of another project', '/status/issue-panel', 'agent-johan', 404],
])('a status %s is refused', async (_what, path, accountId, status) => {
  const site = await fixtureSite();
  expect((await site.get(`/browse/${raiseProblem(site)}${path}`, accountId)).status).toBe(status);
});

test('a mention is shown under the person’s name', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  const content = [{ type: 'mention', attrs: { id: 'agent-sofia' } }];
  const body = { body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content }] } };
  await site.desk.jsm.rest({ method: 'POST', path: `/rest/api/3/issue/${key}/comment`, body, caller: amir });
  for (const [path, person] of [
    [`/browse/${key}`, 'agent-amir'],
    [`/portal/ST/${key}`, 'customer-nadia'],
  ] as const) {
    expect(await (await site.get(path, person)).text()).toContain('class="mention">@Sofia Lind<');
  }
});
