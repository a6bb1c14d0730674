import { expect, test } from 'vitest';
import type { Site } from './site-with-desks';
import { siteWithDesks } from './site-with-desks';

/** ST-1 and ST-2 of one desk, and IO-1 of another that Amir does not work on. */
function threeRequests(): Site {
  const site = siteWithDesks();
  site.raise();
  site.raise();
  site.raise({ serviceDeskId: '2', requestTypeId: '22' });
  site.events.length = 0;
  return site;
}

const link = (site: Site, from: string, to: string, { as = 'amir', type = 'Relates', more = {} } = {}) =>
  site.as(as)('POST', '/rest/api/3/issueLink', {
    type: { name: type },
    inwardIssue: { key: from },
    outwardIssue: { key: to },
    ...more,
  });

async function linksOf(site: Site, key: string, as = 'app'): Promise<unknown> {
  const answer = await site.as(as)('GET', `/rest/api/3/issue/${key}?fields=issuelinks`);
  return (answer.body as { fields: { issuelinks: unknown } }).fields.issuelinks;
}

test('a link shows on both issues, each reading it its own way', async () => {
  const site = threeRequests();
  const answer = await link(site, 'ST-1', 'ST-2', { type: 'Blocks' });
  expect(answer).toEqual({ status: 201, body: undefined });
  expect(await linksOf(site, 'ST-1')).toMatchObject([
    { type: { outward: 'blocks' }, outwardIssue: { key: 'ST-2' } },
  ]);
  expect(await linksOf(site, 'ST-2')).toMatchObject([
    { type: { inward: 'is blocked by' }, inwardIssue: { key: 'ST-1', fields: { status: { name: 'Open' } } } },
  ]);
});

test('the same link made twice is there once and answers 201 both times', async () => {
  const site = threeRequests();
  await link(site, 'ST-1', 'ST-2');
  expect((await link(site, 'ST-1', 'ST-2')).status).toBe(201);
  expect(await linksOf(site, 'ST-1')).toHaveLength(1);
  expect(site.events).toHaveLength(1);
});

test('a link is in the history of both and publishes the event Forge documents', async () => {
  const site = threeRequests();
  await link(site, 'ST-1', 'ST-2');
  const history = await site.as('amir')('GET', '/rest/api/3/issue/ST-2/changelog');
  expect(history.body).toMatchObject({
    values: [{ items: [{ field: 'Link', toString: 'This issue relates to ST-1' }] }],
  });
  expect(site.events).toMatchObject([
    {
      name: 'avi:jira:created:issuelink',
      payload: { sourceIssueId: '10001', destinationIssueId: '10002', issueLinkType: { name: 'Relates' } },
    },
  ]);
});

test('an agent does not see a link to an issue of another desk', async () => {
  const site = threeRequests();
  await link(site, 'ST-1', 'IO-1', { as: 'app' });
  expect(await linksOf(site, 'ST-1', 'app')).toHaveLength(1);
  expect(await linksOf(site, 'ST-1', 'amir')).toEqual([]);
});

test.each([
  ['an issue that is not there', 404, 'Issue does not exist', () => ({ to: 'ST-9' })],
  ['an issue one may not see', 404, 'Issue does not exist', () => ({ to: 'IO-1' })],
  ['a type that is not there', 404, "No issue link type with name 'Near' found.", () => ({ type: 'Near' })],
  ['itself', 501, 'does not model', () => ({ to: 'ST-1' })],
])('a link to %s is refused', async (_what, status, sentence, wish) => {
  const site = threeRequests();
  const { to = 'ST-2', type = 'Relates' } = wish() as { to?: string; type?: string };
  const answer = await link(site, 'ST-1', to, { type });
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).toContain(sentence);
});

test('a comment that Jira refuses takes the link back with it', async () => {
  const site = threeRequests();
  const answer = await link(site, 'ST-1', 'ST-2', { more: { comment: { body: 'no document' } } });
  expect(answer.status).toBe(400);
  expect(await linksOf(site, 'ST-1')).toEqual([]);
});

test('a deleted issue leaves no link behind', async () => {
  const site = threeRequests();
  await link(site, 'ST-1', 'ST-2');
  await site.as('app')('DELETE', '/rest/api/3/issue/ST-2');
  expect(await linksOf(site, 'ST-1')).toEqual([]);
});
