import { expect, test } from 'vitest';
import { createClock } from '../../site/clock';
import { createOutside } from '../../site/outside/outside';
import { openStore } from '../../site/store/sqlite-store';
import { type Fetch, pageSlack, testSlack } from '../../src/channels/slack';
import type { Page } from '../../src/flows/world';

const TOKEN = 'xoxb-desk';

const page = (wish: Partial<Page> = {}): Page => ({
  projectId: '10000',
  requestId: '10001',
  requestKey: 'ST-1',
  step: 1,
  channel: 'slack',
  target: '#p1-oncall',
  title: 'P1 ST-1: nobody has answered yet',
  lines: ['Logged just now.'],
  acknowledgeUrl: 'https://site.example/x1/abc?token=t',
  mayHaveBeenSent: false,
  ...wish,
});

/** Slack as the local desk has it, and how to reach it. */
function aSlack() {
  const store = openStore(':memory:');
  const outside = createOutside({ store, clock: createClock({ store, base: () => 0 }) });
  const fetch: Fetch = async (url, { method, headers, body = '' }) => {
    const answer = await outside.fetch({ method, url, headers, body });
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  };
  const posted = () => outside.entries().filter(({ request }) => request.url.endsWith('chat.postMessage'));
  return { outside, fetch, posted };
}

test('a page is posted with a button that opens the acknowledgement link', async () => {
  const { fetch, posted } = aSlack();
  expect(await pageSlack(page(), TOKEN, fetch)).toMatchObject({ ok: true });
  expect(JSON.stringify(posted()[0]?.request.body)).toContain('"url":"https://site.example/x1/abc?token=t"');
});

test('a page that got through before is found and not posted again', async () => {
  const { fetch, posted } = aSlack();
  const first = await pageSlack(page(), TOKEN, fetch);
  expect(await pageSlack(page({ mayHaveBeenSent: true }), TOKEN, fetch)).toEqual(first);
  expect(posted()).toHaveLength(1);
});

test('the page of another step or request is no earlier try', async () => {
  const { fetch, posted } = aSlack();
  await pageSlack(page(), TOKEN, fetch);
  await pageSlack(page({ step: 2, mayHaveBeenSent: true }), TOKEN, fetch);
  await pageSlack(page({ requestKey: 'ST-2', mayHaveBeenSent: true }), TOKEN, fetch);
  expect(posted()).toHaveLength(3);
});

test('while Slack is down nothing is posted blindly and a retry is worth it', async () => {
  const { outside, fetch, posted } = aSlack();
  outside.setDown('slack', true);
  expect(await pageSlack(page({ mayHaveBeenSent: true }), TOKEN, fetch)).toEqual({
    ok: false,
    why: 'http_503',
    retry: true,
  });
  expect(posted()).toEqual([]);
});

test.each([
  ['a wrong token', 'xoxx-wrong', page(), 'invalid_auth'],
  ['a channel that is not there', TOKEN, page({ target: '#nowhere' }), 'channel_not_found'],
])('%s is told by Slack’s own word and not tried again', async (_name, token, wish, why) => {
  expect(await pageSlack(wish, token, aSlack().fetch)).toEqual({ ok: false, why, retry: false });
});

test('a network that fails is worth another try', async () => {
  const broken: Fetch = () => Promise.reject(new TypeError('fetch failed'));
  expect(await pageSlack(page(), TOKEN, broken)).toMatchObject({ ok: false, retry: true });
});

test('lines that are too long or look like markup still arrive', async () => {
  const { fetch, posted } = aSlack();
  const lines = ['x'.repeat(5000), 'a <!channel> & b'];
  expect(await pageSlack(page({ lines }), TOKEN, fetch)).toMatchObject({ ok: true });
  expect(JSON.stringify(posted()[0]?.request.body)).toContain('a &lt;!channel&gt; &amp; b');
});

test('a test message says that it is a test', async () => {
  const { fetch, posted } = aSlack();
  expect(await testSlack('#support', TOKEN, fetch)).toBeUndefined();
  expect(posted()[0]?.title).toMatch(/^Test from Plumbline/);
});

test('a failed test says why', async () => {
  expect(await testSlack('#nowhere', TOKEN, aSlack().fetch)).toBe('channel_not_found');
});
