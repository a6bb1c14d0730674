import { expect, test } from 'vitest';
import { createClock } from '../../site/clock';
import { createOutside } from '../../site/outside/outside';
import { workingDay } from '../../site/seed/seed';
import { openStore } from '../../site/store/sqlite-store';
import { pageSlack, testSlack } from '../../src/channels/slack';
import type { Fetch } from '../../src/channels/slack/web-api';
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
  const outside = createOutside({
    store,
    clock: createClock({ store, base: () => 0 }),
    slackChannels: workingDay.slackChannels,
  });
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

test('a page leads to its request where the address is known', async () => {
  const { fetch, posted } = aSlack();
  const issueUrl = 'https://site.example/browse/ST-1';
  expect(await pageSlack(page({ issueUrl }), TOKEN, fetch)).toMatchObject({ ok: true });
  await pageSlack(page(), TOKEN, fetch);
  const [led, plain] = posted().map(({ request }) => JSON.stringify(request.body));
  expect(led).toContain(`"text":"Open the request"},"url":"${issueUrl}"`);
  expect(plain).not.toContain('Open the request');
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

test.each(['xoxb-desk', 'xoxb-public-only'])(
  'with the scopes of %s an earlier page in a public channel is found',
  async (token) => {
    const { fetch, posted } = aSlack();
    const first = await pageSlack(page(), token, fetch);
    expect(await pageSlack(page({ mayHaveBeenSent: true }), token, fetch)).toEqual(first);
    expect(posted()).toHaveLength(1);
  },
);

test('a private channel that may not be read is paged rather than left out', async () => {
  const { fetch, posted } = aSlack();
  const leads = page({ target: '#p1-management', mayHaveBeenSent: true });
  expect(await pageSlack(leads, 'xoxb-public-only', fetch)).toMatchObject({ ok: true });
  expect(posted()).toHaveLength(1);
});

test('a channel on the third page of a long list is found', async () => {
  const { fetch, posted } = aSlack();
  const oneByOne: Fetch = (url, init) => fetch(url.replace('limit=999', 'limit=1'), init);
  const leads = page({ target: '#p1-management' });
  const first = await pageSlack(leads, TOKEN, oneByOne);
  expect(await pageSlack({ ...leads, mayHaveBeenSent: true }, TOKEN, oneByOne)).toEqual(first);
  expect(posted()).toHaveLength(1);
});

test('a list of channels that never ends is left after ten pages', async () => {
  const { fetch, posted } = aSlack();
  let lists = 0;
  const endless: Fetch = (url, init) => {
    if (!url.includes('conversations.list')) return fetch(url, init);
    lists += 1;
    return Promise.resolve(
      Response.json({ ok: true, channels: [], response_metadata: { next_cursor: 'x' } }),
    );
  };
  expect(await pageSlack(page({ mayHaveBeenSent: true }), TOKEN, endless)).toMatchObject({ ok: true });
  expect([lists, posted().length]).toEqual([10, 1]);
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

/** A Slack that takes a call and never answers it. */
const hanging: Fetch = (_url, { signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

test('a Slack that never answers is given up in time', async () => {
  expect(await pageSlack(page(), TOKEN, hanging, 1)).toEqual({
    ok: false,
    why: 'no answer in time',
    retry: true,
  });
  expect(await testSlack('#support', TOKEN, hanging, 1)).toBe('no answer in time');
});

test('a look at earlier messages that hangs is followed by no blind post', async () => {
  const { fetch, posted } = aSlack();
  const halfHanging: Fetch = (url, init) => (init.method === 'GET' ? hanging : fetch)(url, init);
  const again = page({ mayHaveBeenSent: true });
  expect(await pageSlack(again, TOKEN, halfHanging, 1)).toMatchObject({ ok: false, retry: true });
  expect(posted()).toEqual([]);
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
