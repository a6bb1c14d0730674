import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleReceiver } from '../../site/outside/webhook';
import { askerFor } from '../../src/channels/ask';
import { webhookChannel } from '../../src/channels/webhook';
import { signed } from '../../src/channels/webhook/sign';
import type { Page } from '../../src/flows/world/channels';
import { deskServices } from './desk-services';
import { aPage, answeredBySofia, AT, loweredInTheMiddle, sentAs } from './page-builder';
import { broken, scripted } from './scripted';

const toOurs = (wish: Partial<Page> = {}) => aPage({ channel: 'webhook', target: 'night-shift', ...wish });

/** The receiver that the local desk has, and our channel to it. */
function aReceiver(credentials = exampleReceiver) {
  const { outside, fetch, sent } = deskServices();
  const open = (over = fetch) => webhookChannel(credentials, askerFor(over), () => AT);
  return { outside, open, received: () => sent('/pages') };
}

test('a page reaches the receiver with a signature that holds', async () => {
  const { open, received } = aReceiver();
  expect(await open().send(toOurs())).toEqual({ ok: true, ref: 'plumbline-ST-1-10001-0-1' });
  expect(received()).toEqual([
    {
      type: 'request.page',
      timestamp: '2026-11-17T09:00:00.000Z',
      data: {
        requestKey: 'ST-1',
        step: 1,
        title: 'P1 ST-1: nobody has answered yet',
        lines: ['Logged just now.'],
        target: 'night-shift',
        drill: false,
        acknowledgeUrl: 'https://site.example/x1/abc?token=t',
        requestUrl: 'https://site.example/browse/ST-1',
      },
    },
  ]);
});

test('a page that may have got through is sent again under the same id', async () => {
  const { outside, open } = aReceiver();
  const first = await open().send(toOurs());
  expect(await open().send(toOurs({ mayHaveBeenSent: true }))).toEqual(first);
  expect(outside.entries().map(({ answer }) => answer.body)).toEqual([
    { verified: true },
    { verified: true, repeated: true },
  ]);
});

test.each([
  ['answered', answeredBySofia, { outcome: 'acknowledged', answeredBy: 'Sofia Lind' }],
  ['lowered', loweredInTheMiddle, { outcome: 'reclassified' }],
])('that the ladder was %s is told once', async (_name, end, data) => {
  const { outside, open, received } = aReceiver();
  await open().settle?.(sentAs('ref-1', toOurs()), end);
  await open().settle?.(sentAs('ref-1', toOurs()), end);
  expect(received()[0]).toMatchObject({ type: 'request.page.ended', data: { page: 'ref-1', ...data } });
  expect(outside.entries()[1]?.answer.body).toMatchObject({ repeated: true });
});

test('the signature is that of the Standard Webhooks example', () => {
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  const body = '{"test": 2432232314}';
  expect(signed('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330_000, body, key)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('what is signed is what is sent, byte for byte', async () => {
  const { asked, fetch } = scripted({ status: 204 });
  const raw: string[] = [];
  await aReceiver()
    .open((url, init) => {
      raw.push(init.body ?? '');
      return fetch(url, init);
    })
    .send(toOurs({ lines: ['Größe ✓'] }));
  const key = Buffer.from(exampleReceiver.secret.slice(6), 'base64');
  const { 'webhook-id': id = '', 'webhook-timestamp': at = '' } = asked[0]?.headers ?? {};
  const expected = createHmac('sha256', key)
    .update(`${id}.${at}.${raw[0] ?? ''}`)
    .digest('base64');
  expect(asked[0]?.headers['webhook-signature']).toBe(`v1,${expected}`);
});

test.each([
  ['a secret of another kind', { ...exampleReceiver, secret: 'hunter2' }, 'the secret is not whsec_'],
  ['an empty secret', { ...exampleReceiver, secret: 'whsec_' }, 'the secret is not whsec_'],
  ['an address that is not encrypted', { ...exampleReceiver, url: 'http://hooks.desk.example' }, 'https://'],
  ['an address that is none', { ...exampleReceiver, url: 'hooks' }, 'https://'],
])('%s is refused before anything is sent', async (_name, credentials, why) => {
  const { open, received } = aReceiver(credentials);
  expect(await open().send(toOurs())).toMatchObject({ ok: false, retry: false });
  expect(await open().check({ targets: [] })).toEqual([{ why: expect.stringContaining(why) as string }]);
  expect(received()).toEqual([]);
});

test('a secret that does not fit is told and not tried again', async () => {
  const { open } = aReceiver({ ...exampleReceiver, secret: 'whsec_AAAA' });
  expect(await open().send(toOurs())).toEqual({ ok: false, why: 'HTTP 401', retry: false });
});

test('a redirect is not followed', async () => {
  const { asked, fetch } = scripted({ status: 302 });
  expect(await aReceiver().open(fetch).send(toOurs())).toEqual({
    ok: false,
    why: 'HTTP 302: a redirect, which is not followed',
    retry: false,
  });
  expect(asked).toHaveLength(1);
});

test.each([
  ['busy', scripted({ status: 429 }).fetch],
  ['down', scripted({ status: 502 }).fetch],
  ['out of reach', broken],
])('a receiver that is %s is tried again', async (_name, fetch) => {
  expect(await aReceiver().open(fetch).send(toOurs())).toMatchObject({ ok: false, retry: true });
});

test('a check sends a ping and nothing else', async () => {
  const { open, received } = aReceiver();
  expect(await open().check({ targets: ['night-shift'] })).toEqual([{}, { target: 'night-shift' }]);
  expect(received()).toMatchObject([{ type: 'ping' }]);
});

test('a receiver that refuses the ping is found by a check', async () => {
  const { open } = aReceiver({ ...exampleReceiver, secret: 'whsec_AAAA' });
  expect(await open().check({ targets: ['night-shift'] })).toEqual([{ why: 'HTTP 401' }]);
});
