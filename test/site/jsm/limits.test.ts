import { expect, test } from 'vitest';
import { adfOfText } from '../../../site/jsm/adf';
import { siteWithDesks } from './site-with-desks';
import type { Site } from './site-with-desks';

const put = (site: Site, value: unknown = 1) =>
  site.as('app')('PUT', '/rest/api/3/issue/ST-1/properties/mark', value);
const statuses = async (site: Site, count: number) => {
  const answers = [];
  for (let write = 0; write < count; write += 1) answers.push((await put(site)).status);
  return answers;
};

test('the twenty-first write within two seconds is told to wait', async () => {
  const site = siteWithDesks();
  site.raise();
  expect(await statuses(site, 20)).not.toContain(429);
  site.wait(500);
  const answer = await put(site);
  expect(answer).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '2', 'RateLimit-Reason': 'jira-per-issue-on-write' },
  });
  site.wait(1_500);
  expect((await put(site)).status).toBe(200);
});

test('the hundred-and-first write within thirty seconds is told to wait', async () => {
  const site = siteWithDesks();
  site.raise();
  for (let burst = 0; burst < 5; burst += 1) {
    expect(await statuses(site, 20)).not.toContain(429);
    site.wait(2_000);
  }
  expect(await put(site)).toMatchObject({ status: 429, headers: { 'Retry-After': '20' } });
});

test('reads and writes to other issues are not counted', async () => {
  const site = siteWithDesks();
  site.raise();
  site.raise();
  await statuses(site, 20);
  expect((await site.as('app')('GET', '/rest/api/3/issue/ST-1')).status).toBe(200);
  expect((await site.as('app')('PUT', '/rest/api/3/issue/ST-2/properties/mark', 1)).status).toBe(201);
});

test.each([
  ['as large as allowed', 32_766, 201],
  ['one byte too large', 32_767, 400],
])('a property value %s', async (_size, length, status) => {
  const site = siteWithDesks();
  site.raise();
  expect((await put(site, 'x'.repeat(length))).status).toBe(status);
});

test.each([
  [32_767, 201],
  [32_768, 400],
])('a comment of %i characters answers %i', async (length, status) => {
  const site = siteWithDesks();
  site.raise();
  const body = adfOfText('x'.repeat(length));
  expect((await site.as('amir')('POST', '/rest/api/3/issue/ST-1/comment', { body })).status).toBe(status);
});

test.each([
  ['plain text', 'Hello'],
  ['an unknown node', { type: 'doc', version: 1, content: [{ type: 'marquee' }] }],
  [
    'an empty text node',
    { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] },
  ],
  ['text outside a paragraph', { type: 'doc', version: 1, content: [{ type: 'text', text: 'Hello' }] }],
])('a comment body that is %s is refused', async (_what, body) => {
  const site = siteWithDesks();
  site.raise();
  const answer = await site.as('amir')('POST', '/rest/api/3/issue/ST-1/comment', { body });
  expect(answer).toMatchObject({ status: 400, body: { errors: { comment: 'Comment body is not valid!' } } });
});
