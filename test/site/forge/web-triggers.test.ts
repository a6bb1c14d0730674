import { beforeEach, expect, test } from 'vitest';
import { createFixture, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

const call = (url: string, body = '') =>
  desk.forge.webTrigger({ method: 'POST', url, headers: { 'x-test': 'yes' }, body });

test('a web trigger keeps its address, and others have theirs', async () => {
  const [first, again, other] = (await desk.ask('urls')) as string[];
  expect(first).toMatch(/^http:\/\/desk\.example\/x1\/[\w-]{24}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('a call arrives in the documented form', async () => {
  const [url = ''] = (await desk.ask('urls')) as string[];
  const answer = await call(`${url}/deep/path?a=1&a=2`, 'hello');
  expect(answer).toMatchObject({ status: 201, headers: { 'content-type': 'application/json' } });
  expect(JSON.parse(String(answer.body))).toEqual({
    method: 'POST',
    body: 'hello',
    headers: { 'x-test': ['yes'] },
    path: `${new URL(url).pathname}/deep/path`,
    userPath: '/deep/path',
    queryParameters: { a: ['1', '2'] },
  });
});

test('a static web trigger answers with what the manifest says', async () => {
  const [, , url = ''] = (await desk.ask('urls')) as string[];
  const answer = { status: 202, headers: { 'content-type': 'text/plain' }, body: 'Thank you.' };
  expect(await call(url, 'thanks')).toEqual(answer);
});

test('a static web trigger cannot answer anything else', async () => {
  const [, , url = ''] = (await desk.ask('urls')) as string[];
  expect(await call(url, 'a secret')).toMatchObject({ status: 500 });
  expect(desk.forge.refusals()).toMatchObject([{ code: 'WEB_TRIGGER_ANSWER' }]);
});

test('an address nobody was given leads nowhere', async () => {
  expect(await call('/x1/inbound')).toMatchObject({ status: 404 });
});
