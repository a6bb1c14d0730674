import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleReceiver } from '../../../site/outside/webhook';
import { noon, services } from './services';

const body = JSON.stringify({ type: 'request.page', data: { requestKey: 'ST-1' } });
const json = { 'content-type': 'application/json' };
const now = String(noon / 1_000);

function signed(id = 'msg_1', time = now, text = body): Record<string, string> {
  const key = Buffer.from(exampleReceiver.secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${time}.${text}`).digest('base64');
  return {
    ...json,
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,b2xk v1,${signature}`,
  };
}

const post = (headers: Record<string, string>, desk = services(), url = exampleReceiver.url) =>
  desk.send('POST', url, headers, body);

test('a webhook with a right signature among others is verified', async () => {
  expect(await post(signed())).toEqual({ status: 200, body: { verified: true } });
});

test('a webhook that comes again is taken and marked', async () => {
  const desk = services();
  await post(signed(), desk);
  expect(await post(signed(), desk)).toMatchObject({ status: 200, body: { repeated: true } });
});

test.each([
  ['without its headers', json, 400],
  ['six minutes old', signed('msg_1', String(noon / 1_000 - 360)), 400],
  ['signed for another body', signed('msg_1', now, 'other'), 401],
  ['that is no JSON', { ...signed(), 'content-type': 'text/plain' }, 415],
])('a webhook %s is refused', async (_, headers, status) => {
  expect(await post(headers)).toMatchObject({ status, body: { verified: false } });
});

test('a host that an administrator allowed receives webhooks too', async () => {
  const url = 'https://pager.customer.example/in';
  const allowing = services(({ host }) => host === 'pager.customer.example');
  expect((await post(signed(), allowing, url)).status).toBe(200);
  expect((await post(signed(), services(), url)).status).toBe(501);
});

test('a receiver that is down, or knows another secret, takes nothing', async () => {
  const desk = services();
  desk.outside.setDown('webhook', true);
  expect((await post(signed(), desk)).status).toBe(503);
  desk.outside.setFault('webhook', 'expired');
  expect((await post(signed(), desk)).status).toBe(401);
});
