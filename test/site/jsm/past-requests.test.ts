import { expect, test } from 'vitest';
import type { PastRequest } from '../../../site/jsm/past-requests';
import { openStore } from '../../../site/store/sqlite-store';
import { MINUTE, siteWithDesks, START } from './site-with-desks';

const past = (count: number): PastRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    serviceDeskId: '1',
    requestTypeId: '11',
    reporterId: 'nadia',
    channel: 'portal',
    values: { summary: `Fault ${index}`, description: 'Since 9. '.repeat(100), priority: { name: 'High' } },
    properties: { mark: { severity: index % 4 === 0 ? 'P1' : 'P3', cost: index } },
    created: START - index * MINUTE,
    status: 'In progress',
    assigneeId: 'amir',
  }));

test('past requests are as they were, and nobody hears of them', async () => {
  const site = siteWithDesks();
  const [issue] = site.jsm.addPastRequests(past(2).slice(1));
  expect(issue).toMatchObject({ key: 'ST-1', status: 'In progress', priority: 'High', assigneeId: 'amir' });
  expect([site.mails, site.events]).toEqual([[], []]);
  const asked = { jql: 'mark.cost = 1 AND created = "2026-11-21 09:59"', fields: ['id'] };
  const found = await site.as('amir')('POST', '/rest/api/3/search/jql', asked);
  expect(found.body).toMatchObject({ issues: [{ id: issue?.id }] });
});

test('requests raised afterwards go on counting', () => {
  const site = siteWithDesks();
  site.jsm.addPastRequests(past(3));
  expect(site.raise()).toBe('ST-4');
});

test('one that Jira would refuse leaves none behind', () => {
  const site = siteWithDesks();
  const wrong = past(2).map((wish, index) => (index === 0 ? wish : { ...wish, values: {} }));
  expect(() => site.jsm.addPastRequests(wrong)).toThrow('Summary is required.');
  expect(site.jsm.state.issues.all()).toEqual([]);
});

test('five thousand requests are read page by page in a moment', async () => {
  const site = siteWithDesks(openStore(':memory:'));
  site.jsm.addPastRequests(past(5_000));
  const search = async (nextPageToken?: string) => {
    const asked = {
      jql: 'mark.severity = P1 ORDER BY updated',
      fields: ['summary'],
      maxResults: 10,
      nextPageToken,
    };
    const answer = await site.as('amir')('POST', '/rest/api/3/search/jql', asked);
    return answer.body as { issues: { id: string }[]; nextPageToken?: string };
  };
  const ids = new Set<string>();
  const started = performance.now();
  let page = await search();
  for (; page.nextPageToken !== undefined; page = await search(page.nextPageToken)) {
    for (const { id } of page.issues) ids.add(id);
  }
  expect(ids.size + page.issues.length).toBe(1_250);
  // 125 pages. To parse every issue again for each of them takes twice as long.
  expect(performance.now() - started).toBeLessThan(10_000);
});
