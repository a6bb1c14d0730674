import { expect, test } from 'vitest';
import type { RestAnswer } from '../../../site/contracts';
import { adfOfText } from '../../../site/jsm/adf';
import { type Site, siteWithDesks } from './site-with-desks';

const COMMENT = '/rest/servicedeskapi/request/ST-1/comment';
const PLATFORM = '/rest/api/3/issue/ST-1/comment';

/** The app comments for a person, holding these scopes. */
const forPerson = (site: Site, accountId: string, scopes: string[], body: unknown): Promise<RestAnswer> =>
  site.jsm.rest({ method: 'POST', path: COMMENT, body, caller: { as: 'user', accountId, scopes } });

const WRITE = ['write:servicedesk-request'];

test('the app comments as the customer who sees the request', async () => {
  const site = siteWithDesks();
  site.raise();
  const answer = await forPerson(site, 'nadia', WRITE, { body: 'Production.', public: true });
  expect(answer).toMatchObject({ status: 201, body: { public: true, author: { accountId: 'nadia' } } });
  expect(site.events.at(-1)).toMatchObject({
    name: 'avi:jira:commented:issue',
    actor: 'nadia',
    payload: { selfGenerated: false, comment: { jsdPublic: true } },
  });
});

test.each([
  ['ben', WRITE, { body: 'Me too.', public: true }, 404],
  ['nadia', ['read:servicedesk-request'], { body: 'Hello', public: true }, 401],
  ['nadia', WRITE, { body: 'Psst', public: false }, 403],
  ['nadia', WRITE, { body: '  ', public: true }, 400],
  ['nadia', WRITE, { body: 'Hello' }, 400],
  ['nadia', WRITE, { body: 'Hello', public: true, visibility: 'all' }, 501],
])('the app as %s with %j and %j is answered %i', async (accountId, scopes, body, status) => {
  const site = siteWithDesks();
  site.raise();
  expect((await forPerson(site, accountId, scopes, body)).status).toBe(status);
  expect(site.jsm.state.issues.get('10001')?.comments).toEqual([]);
});

/** ST-1 with comments "1", "2", … */
async function talkative(count: number): Promise<Site> {
  const site = siteWithDesks();
  site.raise();
  for (let number = 1; number <= count; number += 1) {
    site.wait(2_000);
    await site.as('amir')('POST', COMMENT, { body: String(number), public: number % 2 === 1 });
  }
  return site;
}

const ids = ({ body }: RestAnswer) => (body as { comments: { id: string }[] }).comments.map(({ id }) => id);

test('comments come newest first when asked, at most as many as asked', async () => {
  const site = await talkative(3);
  const answer = await site.as('app')('GET', `${PLATFORM}?orderBy=-created&maxResults=2`);
  expect(answer.body).toMatchObject({ total: 3, maxResults: 2 });
  expect(ids(answer)).toEqual(['10003', '10002']);
});

test('a hundred comments come when nothing is asked, and no more at once', async () => {
  const site = await talkative(101);
  expect(ids(await site.as('app')('GET', PLATFORM))).toHaveLength(100);
  expect(ids(await site.as('app')('GET', `${PLATFORM}?maxResults=500&startAt=100`))).toEqual(['10101']);
});

test('an issue tells of each comment whether customers see it', async () => {
  const site = await talkative(2);
  const { body } = await site.as('app')('GET', '/rest/api/3/issue/ST-1?fields=comment');
  expect(body).toMatchObject({
    fields: { comment: { total: 2, comments: [{ jsdPublic: true }, { jsdPublic: false }] } },
  });
});

test('an issue lists the names of its attachments and nothing else when asked so', async () => {
  const site = siteWithDesks();
  site.raise();
  const body = new FormData();
  body.append('file', new Blob(['log']), 'api.log');
  const headers = { 'X-Atlassian-Token': 'no-check' };
  const caller = { as: 'user' as const, accountId: 'amir' };
  await site.jsm.rest({
    method: 'POST',
    path: '/rest/api/3/issue/ST-1/attachments',
    headers,
    body,
    caller,
  });
  const answer = await site.as('app')('GET', '/rest/api/3/issue/ST-1?fields=attachment');
  expect(answer.body).toMatchObject({ fields: { attachment: [{ filename: 'api.log', size: 3 }] } });
  expect(Object.keys((answer.body as { fields: object }).fields)).toEqual(['attachment']);
});

test('a comment by text on the platform API is refused and by document taken', async () => {
  const site = siteWithDesks();
  site.raise();
  expect((await site.as('app')('POST', PLATFORM, { body: 'Hello' })).status).toBe(400);
  expect((await site.as('app')('POST', PLATFORM, { body: adfOfText('Hello') })).status).toBe(201);
});
