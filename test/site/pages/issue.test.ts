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
