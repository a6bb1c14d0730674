import { expect, test } from 'vitest';
import { askerFor, type Fetch, isPassing } from '../../src/channels/ask';
import { broken, hanging, scripted } from './scripted';

const GET = { method: 'GET' } as const;

test('an answer comes with its status and its body', async () => {
  const { fetch } = scripted({ status: 201, body: { id: 'Q1' } });
  const answer = await askerFor(fetch)('https://service.example', GET);
  expect(answer).toEqual({ came: true, ok: true, status: 201, body: { id: 'Q1' } });
});

test('a body that is no JSON is an answer without one', async () => {
  const answer = await askerFor(scripted({ status: 401 }).fetch)('https://service.example', GET);
  expect(answer).toEqual({ came: true, ok: false, status: 401, body: undefined });
});

test('a service that heeds no signal is given up in time', async () => {
  const ask = askerFor(hanging, { call: 1, deed: 1_000 });
  expect(await ask('https://service.example', GET)).toEqual({ came: false, why: 'no answer in time' });
});

test('the time of a deed ends its later calls at once', async () => {
  const ask = askerFor(hanging, { call: 1_000, deed: 1 });
  await ask('https://service.example', GET);
  expect(await ask('https://service.example', GET)).toEqual({ came: false, why: 'no answer in time' });
});

test('trouble on the way is told by its kind, never by an address', async () => {
  expect(await askerFor(broken)('https://service.example/secret', GET)).toEqual({
    came: false,
    why: 'TypeError',
  });
});

test('no redirect is followed', async () => {
  const modes: string[] = [];
  const fetch: Fetch = (_url, { redirect }) => {
    modes.push(redirect);
    return Promise.resolve(Response.json({}));
  };
  await askerFor(fetch)('https://service.example', GET);
  expect(modes).toEqual(['manual']);
});

test.each([
  [408, true],
  [429, true],
  [500, true],
  [503, true],
  [400, false],
  [401, false],
  [404, false],
])('status %i is worth another try: %s', (status, passing) => {
  expect(isPassing({ came: true, ok: false, status, body: undefined })).toBe(passing);
});
