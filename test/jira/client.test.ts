import { isForbiddenError, isNotFoundError, isRateLimitError, isServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { forgeClient } from '../../src/jira/client';

function clientAnswering(status: number, body: unknown = {}, headers: Record<string, string> = {}) {
  const asked: string[] = [];
  const headersSent: Record<string, string>[] = [];
  const drifts: string[] = [];
  const client = forgeClient(
    (path, init) => {
      asked.push(`${init.method} ${path}`);
      headersSent.push(init.headers);
      return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
    },
    (endpoint, paths) => drifts.push(`${endpoint}: ${paths.join(' ')}`),
  );
  return { client, asked, headersSent, drifts };
}

test.each([
  '/rest/api/3/issue/../myself',
  '/rest/api/3/issue/%2e%2e/myself',
  '/issue/A-1?x=1',
  '/issue/A-1#x',
  '/a\\b',
])('the bent path %s is refused before it is sent', async (url) => {
  const { client, asked } = clientAnswering(200);
  await expect(client.sendRequest({ url })).rejects.toThrow('unsafe path');
  expect(asked).toEqual([]);
});

test('lists become repeated query parameters and undefined ones vanish', async () => {
  const { client, asked } = clientAnswering(200);
  await client.sendRequest({
    url: '/issue',
    searchParams: { fields: ['a', 'b'], expand: undefined, max: 5 },
  });
  expect(asked).toEqual(['GET /issue?fields=a&fields=b&max=5']);
});

test('headers that an operation asks for are handed on', async () => {
  const { client, headersSent } = clientAnswering(200);
  await client.sendRequest({ url: '/x', headers: { 'X-ExperimentalApi': 'opt-in' } });
  expect(headersSent).toEqual([{ Accept: 'application/json', 'X-ExperimentalApi': 'opt-in' }]);
});

test.each([
  [403, isForbiddenError],
  [404, isNotFoundError],
  [429, isRateLimitError],
  [503, isServerError],
])('status %i becomes the error that jira.js has for it', async (status, isIt) => {
  const error: unknown = await clientAnswering(status)
    .client.sendRequest({ url: '/x' })
    .catch((e: unknown) => e);
  expect(isIt(error)).toBe(true);
});

test('a rate limit carries how long to wait', async () => {
  const { client } = clientAnswering(429, {}, { 'retry-after': '7' });
  await expect(client.sendRequest({ url: '/x' })).rejects.toMatchObject({ retryAfterMs: 7000 });
});

test('an answer that drifted from its schema is passed on and reported without ids', async () => {
  const { client, drifts } = clientAnswering(200, { id: 7 });
  const schema = z.object({ id: z.string() });
  expect(await client.sendRequest({ url: '/rest/api/3/issue/ST-12', schema })).toEqual({ id: 7 });
  expect(drifts).toEqual(['GET /rest/api/3/issue/{id}: id']);
});

test('an error does not repeat what Atlassian answered', async () => {
  const { client } = clientAnswering(400, { errorMessages: ['customer wrote this'] });
  await expect(client.sendRequest({ url: '/x' })).rejects.toThrow(/^GET \/x answered 400$/);
});
