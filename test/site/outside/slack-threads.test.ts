import { createHmac } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { noon, type Services, services } from './services';

const headers = { authorization: 'Bearer xoxb-token', 'content-type': 'application/json' };
const amir = { accountId: 'agent-amir', displayName: 'Amir Khan' };

let desk: Services;
beforeEach(() => {
  desk = services();
});

async function slack(method: string, body: object): Promise<Record<string, unknown>> {
  const answer = await desk.send('POST', `https://slack.com/api/${method}`, headers, body);
  return answer.body as Record<string, unknown>;
}

async function posted(more: object = {}): Promise<{ channel: string; ts: string }> {
  const { channel, ts } = await slack('chat.postMessage', { channel: '#support', text: 'Hello', ...more });
  return { channel: String(channel), ts: String(ts) };
}

const textsIn = (reply: Record<string, unknown>) =>
  (reply['messages'] as { text: string }[]).map(({ text }) => text);

test('a reply is in its thread and not in the channel', async () => {
  const { channel, ts } = await posted();
  await posted({ text: 'A reply', thread_ts: ts });
  expect(textsIn(await slack('conversations.history', { channel }))).toEqual(['Hello']);
  expect(textsIn(await slack('conversations.replies', { channel, ts }))).toEqual(['Hello', 'A reply']);
});

test('a reply that is broadcast is in the channel too', async () => {
  const { channel, ts } = await posted();
  await posted({ text: 'A reply', thread_ts: ts, reply_broadcast: true });
  const history = await slack('conversations.history', { channel });
  expect(history['messages']).toMatchObject([
    { text: 'A reply', subtype: 'thread_broadcast', thread_ts: ts },
    { text: 'Hello' },
  ]);
});

test('a thread that is not there takes no reply', async () => {
  const reply = await slack('chat.postMessage', { channel: '#support', text: 'Hi', thread_ts: '1.1' });
  expect(reply).toMatchObject({ ok: false, error: 'invalid_thread_ts' });
});

const button = {
  type: 'button',
  action_id: 'acknowledge',
  value: 'a token',
  text: { type: 'plain_text', text: 'OK' },
};
const withButton = { blocks: [{ type: 'actions', block_id: 'answer', elements: [button] }] };

test('a pressed button tells who pressed which button of which message', async () => {
  const { channel, ts } = await posted(withButton);
  const sent = desk.outside.slack.press({ channel, ts, actionId: 'acknowledge', by: amir });
  const payload = JSON.parse(new URLSearchParams(sent?.body).get('payload') ?? '') as unknown;
  expect(payload).toMatchObject({
    type: 'block_actions',
    user: { username: 'amir.khan', team_id: 'T0DESK' },
    channel: { id: channel, name: 'support' },
    container: { message_ts: ts },
    actions: [{ action_id: 'acknowledge', block_id: 'answer', value: 'a token', type: 'button' }],
  });
});

test('a pressed button is signed with the secret of the workspace', async () => {
  const { channel, ts } = await posted(withButton);
  const sent = desk.outside.slack.press({ channel, ts, actionId: 'acknowledge', by: amir });
  const signature = createHmac('sha256', 'desk-signing-secret')
    .update(`v0:${noon / 1_000}:${sent?.body ?? ''}`)
    .digest('hex');
  expect(sent?.headers).toMatchObject({
    'x-slack-request-timestamp': String(noon / 1_000),
    'x-slack-signature': `v0=${signature}`,
  });
});

test('a button that was taken away cannot be pressed', async () => {
  const { channel, ts } = await posted(withButton);
  await slack('chat.update', { channel, ts, text: 'Taken', blocks: [] });
  expect(desk.outside.slack.press({ channel, ts, actionId: 'acknowledge', by: amir })).toBeUndefined();
});

test('expired and busy are told in Slack’s words', async () => {
  desk.outside.setFault('slack', 'expired');
  expect(await slack('auth.test', {})).toMatchObject({ ok: false, error: 'token_expired' });
  desk.outside.setFault('slack', 'busy');
  const answer = await desk.send('POST', 'https://slack.com/api/auth.test', headers);
  expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
});
