import { beforeEach, expect, test } from 'vitest';
import { createClock } from '../../../site/clock';
import type { Outside, Store } from '../../../site/contracts';
import { createOutside } from '../../../site/outside/outside';
import { workingDay } from '../../../site/seed/seed';
import { openStore } from '../../../site/store/sqlite-store';

const noon = Date.UTC(2026, 10, 23, 12);
let store: Store;
let outside: Outside;

const open = () =>
  createOutside({
    store,
    clock: createClock({ store, base: () => noon }),
    slackChannels: workingDay.slackChannels,
  });

async function slack(
  method: string,
  body: object,
  authorization = 'Bearer xoxb-token',
): Promise<Record<string, unknown>> {
  const headers = { authorization, 'content-type': 'application/json' };
  const request = {
    method: 'POST',
    url: `https://slack.com/api/${method}`,
    headers,
    body: JSON.stringify(body),
  };
  const { status, body: reply } = await outside.fetch(request);
  return { status, ...(reply as object) };
}

beforeEach(() => {
  store = openStore(':memory:');
  outside = open();
});

test('a message posted by channel name is found in its history', async () => {
  const metadata = { event_type: 'page', event_payload: { step: 1 } };
  const posted = await slack('chat.postMessage', { channel: '#p1-oncall', text: 'ST-1 is a P1', metadata });
  const history = await slack('conversations.history', {
    channel: posted['channel'],
    include_all_metadata: true,
  });
  expect(history['messages']).toMatchObject([{ text: 'ST-1 is a P1', ts: posted['ts'], metadata }]);
});

test('metadata stays out of a history that did not ask for it', async () => {
  const metadata = { event_type: 'page', event_payload: {} };
  const { channel } = await slack('chat.postMessage', { channel: 'support', text: 'Hello', metadata });
  const { messages } = await slack('conversations.history', { channel });
  expect((messages as object[])[0]).not.toHaveProperty('metadata');
});

test('a message can be changed by its timestamp', async () => {
  const { channel, ts } = await slack('chat.postMessage', { channel: 'support', text: 'Open' });
  await slack('chat.update', { channel, ts, text: 'Taken' });
  const { messages } = await slack('conversations.history', { channel });
  expect(messages).toMatchObject([{ ts, text: 'Taken' }]);
});

test('a channel outside the workspace is not found', async () => {
  expect(await slack('chat.postMessage', { channel: '#random', text: 'Hi' })).toMatchObject({
    ok: false,
    error: 'channel_not_found',
  });
});

test('a token that is no bot token is refused as Slack does', async () => {
  expect(await slack('auth.test', {}, 'Bearer nonsense')).toMatchObject({ ok: false, error: 'invalid_auth' });
  expect(await slack('auth.test', {})).toMatchObject({ ok: true, team: 'Desk' });
});

test('a token for public channels alone is told which scope it lacks', async () => {
  const wish = { types: 'public_channel,private_channel' };
  expect(await slack('conversations.list', wish, 'Bearer xoxb-public-only-1')).toMatchObject({
    ok: false,
    error: 'missing_scope',
    needed: 'groups:read',
  });
  expect(await slack('conversations.list', {}, 'Bearer xoxb-public-only-1')).toMatchObject({ ok: true });
});

test('a private channel can be read with the scope for it alone', async () => {
  const { channel } = await slack('chat.postMessage', { channel: '#p1-management', text: 'Hello' });
  expect(await slack('conversations.history', { channel })).toMatchObject({ ok: true });
  const refused = await slack('conversations.history', { channel }, 'Bearer xoxb-public-only-1');
  expect(refused).toMatchObject({ error: 'missing_scope', needed: 'groups:history' });
});

test('a list of channels goes on behind its cursor until that is empty', async () => {
  const names: string[] = [];
  let cursor = '';
  do {
    const page = await slack('conversations.list', { limit: 3, cursor });
    names.push(...(page['channels'] as { name: string }[]).map(({ name }) => name));
    cursor = (page['response_metadata'] as { next_cursor: string }).next_cursor;
  } while (cursor !== '');
  expect(names).toEqual(['p1-oncall', 'p1-leads', 'support']);
});

test.each([
  [{ limit: 1_000 }, 'invalid_limit'],
  [{ cursor: 'made up' }, 'invalid_cursor'],
])('a list of channels with %j is refused as Slack does', async (wish, error) => {
  expect(await slack('conversations.list', wish)).toMatchObject({ ok: false, error });
});

test.each([
  ['an unknown block', [{ type: 'carousel-of-cats' }]],
  [
    'a section of more than 3000 characters',
    [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3_001) } }],
  ],
  ['a header that is not plain text', [{ type: 'header', text: { type: 'mrkdwn', text: 'P1' } }]],
  ['more than fifty blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
  [
    'a button label of more than 75 characters',
    [{ type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'x'.repeat(76) } }] }],
  ],
])('%s makes the blocks invalid with a reason', async (_, blocks) => {
  const reply = await slack('chat.postMessage', { channel: 'support', text: 'Hi', blocks });
  expect(reply).toMatchObject({ ok: false, error: 'invalid_blocks' });
  expect(JSON.stringify(reply['response_metadata'])).toContain('json-pointer:/blocks');
});

test('a service that was set down answers 503 until it works again', async () => {
  outside.setDown('slack', true);
  expect((await slack('auth.test', {}))['status']).toBe(503);
  expect(open().faultOf('slack')).toBe('down');
  outside.setDown('slack', false);
  expect((await slack('auth.test', {}))['status']).toBe(200);
});

test('the outbox keeps what was sent without its token', async () => {
  await slack('chat.postMessage', { channel: '#p1-oncall', text: 'ST-1 is a P1' });
  expect(open().entries()).toMatchObject([
    { at: noon, service: 'slack', to: '#p1-oncall', title: 'ST-1 is a P1', answer: { status: 200 } },
  ]);
  expect(JSON.stringify(outside.entries())).not.toContain('xoxb-');
});

test('a host nobody models answers 501 by name and is kept', async () => {
  const request = { method: 'GET', url: 'https://pager.example/x', headers: {}, body: '' };
  const { status, body } = await outside.fetch(request);
  expect([status, JSON.stringify(body)]).toEqual([501, expect.stringContaining('pager.example')]);
  expect(outside.entries()).toMatchObject([{ service: 'other', to: 'pager.example' }]);
});

test('a Slack method nobody models answers 501 by name', async () => {
  expect(await slack('views.open', {})).toMatchObject({ status: 501, error: 'unknown_method' });
});

test('a mail goes to the outbox with its addressee and subject', () => {
  outside.mail({
    to: 'nadia@northwind.example',
    from: 'support@desk.example',
    subject: 'ST-1',
    text: 'Hello',
  });
  expect(outside.entries()).toMatchObject([
    { service: 'mail', to: 'nadia@northwind.example', title: 'ST-1' },
  ]);
});
