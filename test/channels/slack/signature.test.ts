import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isFromSlack } from '../../../src/channels/slack/signature';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const NOW = 1_531_420_618_000;

function signed(body: string, { secret = SECRET, at = NOW / 1000 }: { secret?: string; at?: number } = {}) {
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  return {
    headers: { 'X-Slack-Request-Timestamp': [String(at)], 'X-Slack-Signature': [signature] },
    body,
  };
}

test('the example of Slack’s documentation is genuine', () => {
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  const headers = {
    'x-slack-request-timestamp': ['1531420618'],
    'x-slack-signature': ['v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503'],
  };
  expect(isFromSlack({ headers, body }, SECRET, NOW)).toBe(true);
});

test('a body that was changed after it was signed is refused', () => {
  expect(isFromSlack({ ...signed('payload=1'), body: 'payload=2' }, SECRET, NOW)).toBe(false);
});

test('a signature with another secret is refused', () => {
  expect(isFromSlack(signed('payload=1', { secret: 'other' }), SECRET, NOW)).toBe(false);
});

test.each([-301, 301])('a request signed %i seconds from now is refused', (off) => {
  expect(isFromSlack(signed('payload=1', { at: NOW / 1000 + off }), SECRET, NOW)).toBe(false);
});

test('a request of five minutes ago is still taken', () => {
  expect(isFromSlack(signed('payload=1', { at: NOW / 1000 - 300 }), SECRET, NOW)).toBe(true);
});

test.each([
  ['without headers', {}],
  ['with an empty signature', { 'x-slack-request-timestamp': ['1531420618'], 'x-slack-signature': [''] }],
  ['with a time in words', { 'x-slack-request-timestamp': ['NaN'], 'x-slack-signature': ['v0=00'] }],
])('a request %s is refused', (_name, headers) => {
  expect(isFromSlack({ headers, body: 'payload=1' }, SECRET, NOW)).toBe(false);
});
