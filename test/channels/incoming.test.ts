import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { incomingRoom } from '../../src/channels/incoming';
import type { Incoming } from '../../src/flows/world/listening';
import { AT } from './page-builder';

const secrets: Record<string, Record<string, string>> = {
  slack: { signingSecret: 'slack-secret' },
  phone: { authToken: 'phone-token' },
};

const listening = incomingRoom({
  secrets: (projectId, service) => Promise.resolve(projectId === '10000' ? secrets[service] : undefined),
  now: () => AT,
});

const URL = 'https://desk.example/x1/abc?desk=10000';

function incoming(wish: Partial<Incoming> = {}): Incoming {
  return { method: 'POST', url: URL, headers: {}, body: '', ...wish };
}

const byTwilio = createHmac('sha1', 'phone-token').update(`${URL}Digits123456`).digest('base64');
const call = incoming({ headers: { 'X-Twilio-Signature': [byTwilio] }, body: 'Digits=123456' });

const seconds = AT / 1000;
const bySlack = createHmac('sha256', 'slack-secret').update(`v0:${seconds}:payload=1`).digest('hex');
const press = incoming({
  headers: { 'x-slack-request-timestamp': [String(seconds)], 'x-slack-signature': [`v0=${bySlack}`] },
  body: 'payload=1',
});

test('a call that the project’s telephone service signed is genuine', async () => {
  expect(await listening.isGenuine('10000', 'phone', call)).toBe(true);
});

test('a press that the project’s Slack signed is genuine', async () => {
  expect(await listening.isGenuine('10000', 'slack', press)).toBe(true);
});

test.each([
  ['the other service', '10000', 'slack', call],
  ['a project without secrets', '10001', 'phone', call],
  ['a project without Slack', '10001', 'slack', press],
  ['nobody', '10000', 'phone', incoming({ body: 'Digits=123456' })],
] as const)('what is signed by %s is not believed', async (_name, projectId, service, request) => {
  expect(await listening.isGenuine(projectId, service, request)).toBe(false);
});

test.each([
  ['10000', '', { kind: 'calls' }],
  [
    '10000.tries.1',
    'Digits=123456&From=%2B2782',
    { kind: 'digits', digits: '123456', tries: 1, caller: '+2782' },
  ],
  ['10000.tries.1', '', { kind: 'digits', digits: '', tries: 1, caller: '' }],
  ['10000.whisper.10001.0-0-0', '', { kind: 'picked-up', requestId: '10001', run: '0-0-0' }],
  ['10000.take.10001.0-0-1', 'Digits=1', { kind: 'takes-it', requestId: '10001', run: '0-0-1' }],
  ['10000.take.10001', 'Digits=2', { kind: 'picked-up', requestId: '10001', run: '' }],
])('at the step %s with “%s” is heard what happened', (desk, body, heard) => {
  const url = `https://desk.example/x1/abc?desk=${desk}`;
  expect(listening.heard(incoming({ url, body }))).toEqual({ projectId: '10000', ...heard });
});

test.each(['', 'abc', '10000.tries', '10000.hack.1', '10000.tries.x'])(
  'an address with “%s” is none of ours',
  (desk) => {
    expect(listening.heard(incoming({ url: `https://desk.example/x1/abc?desk=${desk}` }))).toBeUndefined();
  },
);
