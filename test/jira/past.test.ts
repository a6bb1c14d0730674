import { ApiError, RateLimitError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { pastOf } from '../../src/jira/past';
import { surroundingsOf } from '../../src/jira/surroundings';
import { COMPLETE, NINE, raise } from '../desk';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { aWorld } from '../world';
import { answering } from './answering';
import { clientOn } from './on-site';

const fields = [
  { id: 'customfield_1', schema: { type: 'any', custom: 'com.atlassian.servicedesk:vp-origin' } },
  {
    id: 'customfield_2',
    schema: { type: 'array', custom: 'com.atlassian.servicedesk:sd-customer-organizations' },
  },
];
const row = (key: string, more: object = {}, properties: object = {}) => ({
  id: '1',
  key,
  fields: {
    summary: 'Slow',
    created: '2026-11-17T09:00:00.000+0000',
    project: { id: '10000', key: 'ST' },
    customfield_1: { requestType: { id: '11', name: 'Report a problem' } },
    ...more,
  },
  properties,
});

test('a request of the past is as it came and as it ended', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  const read = await inside(({ jira }) => jira.past('10000', { jql: 'statusCategory != Done' }));
  expect('all' in read && read.all[0]).toEqual({
    key,
    channel: 'portal',
    requestType: 'Report a problem',
    summary: 'The shop is down for everyone',
    description: 'Since 08:40 no customer can reach the production shop. There is no workaround.',
    severity: 'P3',
    facts: COMPLETE,
    attachments: [],
    final: 'Medium',
    created: NINE,
    organisation: '1',
    organisations: ['Northwind Traders'],
  });
});

test('a hundred requests are one call, and the site is asked once what stays', async () => {
  const { client, sent } = answering(
    fields,
    { issues: [row('ST-2')], nextPageToken: 'more' },
    { issues: [row('ST-1')] },
  );
  const around = surroundingsOf(client, 'uuid');
  const first = await pastOf(client, '10000', { jql: '' }, around);
  expect(first).toMatchObject({ all: [{ key: 'ST-2' }], next: 'more' });
  expect(await pastOf(client, '10000', { jql: '', next: 'more' }, around)).not.toHaveProperty('next');
  expect(sent.map(({ url }) => url.split('/').at(-1))).toEqual(['field', 'jql', 'jql']);
  expect(sent[2]?.body).toMatchObject({
    jql: 'project = 10000 ORDER BY created DESC',
    maxResults: 100,
    nextPageToken: 'more',
    properties: ['plumbline', 'request.channel.type', 'uuid'],
  });
});

test('a request whose panel left nonsense is as if it had answered nothing', async () => {
  const { client } = answering(fields, { issues: [row('ST-1', {}, { uuid: { fields: [null] } })] });
  const read = await pastOf(client, '10000', { jql: '' }, surroundingsOf(client, 'uuid'));
  expect(read).toMatchObject({ all: [{ key: 'ST-1', facts: {} }] });
});

test('what is no request of the project is left out', async () => {
  const elsewhere = row('SEC-1', { project: { id: '10009', key: 'SEC' } });
  const task = row('ST-3', { customfield_1: null });
  const { client } = answering(fields, { issues: [elsewhere, task, row('ST-1')] });
  const read = await pastOf(client, '10000', { jql: '' });
  expect('all' in read && read.all.map(({ key }) => key)).toEqual(['ST-1']);
});

test('a request that is shared with nobody is its reporter’s organisation’s', async () => {
  const noted = row('ST-1', { customfield_2: [] }, { plumbline: { organisation: 'Globex', chosen: 'P2' } });
  const gone = row('ST-2', {}, { plumbline: { organisation: 'Initech', chosen: '' } });
  const shared = row(
    'ST-3',
    {
      customfield_2: [
        { id: 4, name: 'Hooli' },
        { id: 7, name: 'Globex' },
      ],
    },
    {},
  );
  const listed = { values: [{ id: '7', name: 'Globex' }], isLastPage: true };
  const { client, sent } = answering(fields, { issues: [noted, gone, shared] }, listed);
  const read = await pastOf(client, '10000', { jql: '' });
  expect('all' in read && read.all).toMatchObject([
    { organisation: '7', organisations: ['Globex'], severity: 'P2' },
    { organisations: ['Initech'] },
    { organisation: '4', organisations: ['Hooli', 'Globex'] },
  ]);
  expect(sent).toHaveLength(3);
});

test('a mark that says there is no organisation is none, and no mark is not known', async () => {
  const none = row('ST-1', { customfield_2: [] }, { plumbline: { chosen: 'P1' } });
  const unmarked = row('ST-2', { customfield_2: [] });
  const { client } = answering(fields, { issues: [none, unmarked] });
  const read = await pastOf(client, '10000', { jql: '' });
  const known = 'all' in read && read.all.map(({ organisations }) => organisations);
  expect(known).toEqual([[], undefined]);
});

test('Jira’s own words say what is wrong with a search', async () => {
  const client = clientOn(siteWithDesks());
  const read = await pastOf(client, 'ST', { jql: 'colour = blue' });
  expect(read).toEqual({
    refused: "Field 'colour' does not exist or you do not have permission to view it.",
  });
});

test('what Jira cannot answer just now is waited for or thrown', async () => {
  const slow = new RateLimitError('slow down', 'Too Many Requests', undefined, { retryAfterMs: 7_000 });
  expect(await pastOf(answering(fields, slow).client, '10000', { jql: '' })).toEqual({ slowDown: 7 });
  expect(await pastOf(answering(slow).client, '10000', { jql: '' })).toEqual({ slowDown: 7 });
  const down = new ApiError('down', 503, 'Service Unavailable', undefined);
  await expect(pastOf(answering(fields, down).client, '10000', { jql: '' })).rejects.toThrow('down');
});
