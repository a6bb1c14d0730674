import { expect, test } from 'vitest';
import type { RestAnswer } from '../../../site/contracts';
import { fixtureSite } from './fixture-pages';

async function answerOf(answer: RestAnswer): Promise<Response> {
  const site = await fixtureSite();
  site.desk.forge.webTrigger = () => Promise.resolve(answer);
  return site.ask('/x1/hook', { method: 'POST', body: 'x' });
}

test('passes on an answer with its headers', async () => {
  const answer = await answerOf({ status: 201, headers: { 'content-type': 'text/plain' }, body: 'Taken.' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'text/plain']);
  expect(await answer.text()).toBe('Taken.');
});

test('sends nothing for an answer without a body', async () => {
  expect(await (await answerOf({ status: 200 })).text()).toBe('');
});

test.each([204, 304])('passes on a %i, which HTTP gives no body', async (status) => {
  const answer = await answerOf({ status, body: 'dropped' });
  expect([answer.status, await answer.text()]).toEqual([status, '']);
});

test('sends its own sentence as JSON', async () => {
  const answer = await answerOf({ status: 404, body: { message: 'Nothing here.' } });
  expect(await answer.json()).toEqual({ message: 'Nothing here.' });
});
