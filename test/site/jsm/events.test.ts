import { expect, test } from 'vitest';
import { adfOfText } from '../../../site/jsm/adf';
import { siteWithDesks, START } from './site-with-desks';

test('creating a request publishes one event with the documented fields', () => {
  const site = siteWithDesks();
  site.raise();
  expect(site.events).toHaveLength(1);
  expect(site.events[0]).toMatchObject({
    name: 'avi:jira:created:issue',
    actor: 'nadia',
    payload: {
      eventType: 'avi:jira:created:issue',
      atlassianId: 'nadia',
      selfGenerated: false,
      timestamp: String(START),
      issue: {
        id: '10001',
        key: 'ST-1',
        fields: {
          summary: 'Login is down',
          issuetype: { id: '10001' },
          creator: { accountId: 'nadia' },
          reporter: { accountId: 'nadia' },
          assignee: null,
          project: { id: '10001', key: 'ST', projectTypeKey: 'service_desk' },
          status: { name: 'Open' },
          created: '2026-11-21T10:00:00.000+0000',
        },
      },
    },
  });
});

test('several fields in one write make one updated event', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  await site.as('amir')('PUT', `/rest/api/3/issue/${key}`, {
    fields: { summary: 'Login is slow', priority: { name: 'Low' } },
    properties: [{ key: 'mark', value: 1 }],
  });
  expect(site.events.slice(1)).toMatchObject([
    {
      name: 'avi:jira:updated:issue',
      payload: {
        changelog: {
          items: [
            { field: 'summary', fieldId: 'summary', fromString: 'Login is down', toString: 'Login is slow' },
            { field: 'priority', from: '3', to: '4', fromString: 'Medium', toString: 'Low' },
          ],
        },
      },
    },
  ]);
});

test.each([
  ['the same value', { fields: { priority: { name: 'Medium' } } }],
  ['properties alone', { properties: [{ key: 'mark', value: 1 }] }],
])('writing %s publishes nothing', async (_what, body) => {
  const site = siteWithDesks();
  const key = site.raise();
  expect((await site.as('app')('PUT', `/rest/api/3/issue/${key}`, body)).status).toBe(204);
  expect(site.events).toHaveLength(1);
});

test('assigning publishes updated and, as documented, assigned', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  await site.as('amir')('PUT', `/rest/api/3/issue/${key}/assignee`, { accountId: 'amir' });
  expect(site.events.slice(1).map((event) => event.name)).toEqual([
    'avi:jira:updated:issue',
    'avi:jira:assigned:issue',
  ]);
  expect(site.events[2]?.payload).toMatchObject({ changelog: { items: [{ from: null, to: 'amir' }] } });
});

test('a comment publishes its body and whether it is public', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  await site.as('app')('POST', `/rest/api/3/issue/${key}/comment`, { body: adfOfText('We look into it.') });
  expect(site.events[1]).toMatchObject({
    name: 'avi:jira:commented:issue',
    actor: 'app',
    payload: { selfGenerated: true, comment: { id: '10001', jsdPublic: true, author: { accountId: 'app' } } },
  });
});

test('attaching a file publishes its name and size', async () => {
  const site = siteWithDesks();
  site.raise();
  site.jsm.state.temporaryFiles.put('t1', { id: 't1', filename: 'api.log', size: 3, mimeType: 'text/plain' });
  await site.as('nadia')('POST', '/rest/servicedeskapi/request/ST-1/attachment', {
    temporaryAttachmentIds: ['t1'],
    public: true,
  });
  expect(site.events.slice(1)).toMatchObject([
    {
      name: 'avi:jira:created:attachment',
      payload: {
        attachment: { issueId: '10001', fileName: 'api.log', size: 3, author: { accountId: 'nadia' } },
      },
    },
    { name: 'avi:jira:commented:issue' },
  ]);
});

test('deleting publishes the issue as it was', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  await site.as('alex')('DELETE', `/rest/api/3/issue/${key}`);
  expect(site.events[1]).toMatchObject({ name: 'avi:jira:deleted:issue', payload: { issue: { key } } });
  expect((await site.as('alex')('GET', `/rest/api/3/issue/${key}`)).status).toBe(404);
});

test('a refused write publishes nothing', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  await site.as('amir')('PUT', `/rest/api/3/issue/${key}`, {
    fields: { summary: 'x', priority: { name: 'No' } },
  });
  expect(site.events).toHaveLength(1);
  expect(site.jsm.state.issues.get('10001')?.summary).toBe('Login is down');
});
