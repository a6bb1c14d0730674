import { expect, test } from 'vitest';
import { askerFor, type Fetch } from '../../src/channels/ask';
import { slackChannel } from '../../src/channels/slack';
import { deskServices } from './desk-services';
import {
  aPage,
  answeredBySofia,
  loweredInTheMiddle,
  nobodyAnswered,
  sentAs,
  stoppedByAmir,
} from './page-builder';
import { broken, hanging, scripted } from './scripted';

const TOKEN = 'xoxb-desk';

/** Slack as the local desk has it, and our channel there; `through` may stand in between. */
function aSlack({ token = TOKEN, interactive = false, through = (fetch: Fetch) => fetch } = {}) {
  const { outside, fetch, sent } = deskServices();
  const open = (over: Fetch = through(fetch)) =>
    slackChannel({ token, testChannel: '#support', interactive }, askerFor(over));
  const posted = () => sent('chat.postMessage');
  const message = (ref: string) => outside.slack.message(...(ref.split(':') as [string, string]));
  return { outside, fetch, open, posted, message };
}

test('a page is posted with a button that opens the acknowledgement link', async () => {
  const { open, posted } = aSlack();
  expect(await open().send(aPage())).toMatchObject({ ok: true });
  expect(JSON.stringify(posted()[0])).toContain('"url":"https://site.example/x1/abc?token=t"');
});

test('where presses are told to us the button carries the token instead', async () => {
  const { open, posted } = aSlack({ interactive: true });
  await open().send(aPage());
  const [page] = posted().map((body) => JSON.stringify(body));
  expect(page).toContain('"action_id":"acknowledge"');
  expect(page).toContain('"value":"token-of-the-ladder"');
  expect(page).not.toContain('x1/abc');
});

test('a page leads to its request where the address is known', async () => {
  const { open, posted } = aSlack();
  await open().send(aPage());
  await open().send(aPage({ issueUrl: undefined }));
  const [led, plain] = posted().map((body) => JSON.stringify(body));
  expect(led).toContain('"url":"https://site.example/browse/ST-1"');
  expect(plain).not.toContain('Open the request');
});

test('a later page stands in the thread of the first and in the channel', async () => {
  const { open, message } = aSlack();
  const first = await open().send(aPage());
  const follows = first.ok ? first.ref : '';
  const second = await open().send(aPage({ step: 2, follows }));
  expect(message(second.ok ? second.ref : '')).toMatchObject({
    threadTs: follows.split(':')[1],
    isBroadcast: true,
  });
});

test('a page whose thread is gone is posted on its own', async () => {
  const { open, message } = aSlack();
  const outcome = await open().send(aPage({ step: 2, follows: 'C0P1ONCALL:1.000001' }));
  expect(message(outcome.ok ? outcome.ref : '')).not.toHaveProperty('threadTs');
});

test('a page that got through before is found and not posted again', async () => {
  const { open, posted } = aSlack();
  const first = await open().send(aPage());
  expect(await open().send(aPage({ mayHaveBeenSent: true }))).toEqual(first);
  expect(posted()).toHaveLength(1);
});

test('a page in a thread that got through before is found too', async () => {
  const { open, posted } = aSlack();
  const first = await open().send(aPage());
  const follows = first.ok ? first.ref : '';
  const second = await open().send(aPage({ step: 2, follows }));
  expect(await open().send(aPage({ step: 2, follows, mayHaveBeenSent: true }))).toEqual(second);
  expect(posted()).toHaveLength(2);
});

test('the page of another step, run or request is no earlier try', async () => {
  const { open, posted } = aSlack();
  await open().send(aPage());
  await open().send(aPage({ step: 2, mayHaveBeenSent: true }));
  await open().send(aPage({ run: 1, mayHaveBeenSent: true }));
  await open().send(aPage({ requestKey: 'ST-2', mayHaveBeenSent: true }));
  expect(posted()).toHaveLength(4);
});

test.each(['xoxb-desk', 'xoxb-public-only'])(
  'with the scopes of %s an earlier page in a public channel is found',
  async (token) => {
    const { open, posted } = aSlack({ token });
    const first = await open().send(aPage());
    expect(await open().send(aPage({ mayHaveBeenSent: true }))).toEqual(first);
    expect(posted()).toHaveLength(1);
  },
);

test('a private channel that may not be read is paged rather than left out', async () => {
  const { open, posted } = aSlack({ token: 'xoxb-public-only' });
  const leads = aPage({ target: '#p1-management', mayHaveBeenSent: true });
  expect(await open().send(leads)).toMatchObject({ ok: true });
  expect(posted()).toHaveLength(1);
});

test('a channel on the third page of a long list is found', async () => {
  const oneByOne = (fetch: Fetch): Fetch => {
    return (url, init) => fetch(url.replace('limit=999', 'limit=1'), init);
  };
  const { open, posted } = aSlack({ through: oneByOne });
  const leads = aPage({ target: '#p1-management' });
  const first = await open().send(leads);
  expect(await open().send({ ...leads, mayHaveBeenSent: true })).toEqual(first);
  expect(posted()).toHaveLength(1);
});

test('a list of channels that never ends is left after ten pages', async () => {
  let lists = 0;
  const endless = (fetch: Fetch): Fetch => {
    return (url, init) => {
      if (!url.includes('conversations.list')) return fetch(url, init);
      lists += 1;
      const body = { ok: true, channels: [], response_metadata: { next_cursor: 'x' } };
      return Promise.resolve(Response.json(body));
    };
  };
  const { open, posted } = aSlack({ through: endless });
  expect(await open().send(aPage({ mayHaveBeenSent: true }))).toMatchObject({ ok: true });
  expect([lists, posted().length]).toEqual([10, 1]);
});

test('while Slack is down nothing is posted blindly and a retry is worth it', async () => {
  const { outside, open, posted } = aSlack();
  outside.setDown('slack', true);
  expect(await open().send(aPage({ mayHaveBeenSent: true }))).toEqual({
    ok: false,
    why: 'http_503',
    retry: true,
  });
  expect(posted()).toEqual([]);
});

test.each([
  ['a wrong token', 'xoxx-wrong', aPage(), 'invalid_auth'],
  ['a channel that is not there', TOKEN, aPage({ target: '#nowhere' }), 'channel_not_found'],
])('%s is told by Slack’s own word and not tried again', async (_name, token, wish, why) => {
  expect(await aSlack({ token }).open().send(wish)).toEqual({ ok: false, why, retry: false });
});

test('a Slack that asks for patience is asked again later', async () => {
  const { outside, open } = aSlack();
  outside.setFault('slack', 'busy');
  expect(await open().send(aPage())).toEqual({ ok: false, why: 'http_429', retry: true });
});

test('a network that fails is worth another try', async () => {
  expect(await aSlack().open(broken).send(aPage())).toMatchObject({ ok: false, retry: true });
});

test('an answer that is not like Slack’s is worth another try', async () => {
  const { fetch } = scripted({ body: { fine: true } });
  expect(await aSlack().open(fetch).send(aPage())).toMatchObject({ ok: false, retry: true });
});

test('a look at earlier messages that hangs is followed by no blind post', async () => {
  const { fetch, posted } = aSlack();
  const halfHanging: Fetch = (url, init) => (init.method === 'GET' ? hanging : fetch)(url, init);
  const quick = askerFor(halfHanging, { call: 1, deed: 1_000 });
  const slack = slackChannel({ token: TOKEN, testChannel: '', interactive: false }, quick);
  expect(await slack.send(aPage({ mayHaveBeenSent: true }))).toMatchObject({ ok: false, retry: true });
  expect(posted()).toEqual([]);
});

test('lines that look like markup arrive as they were written', async () => {
  const { open, posted } = aSlack();
  await open().send(aPage({ lines: ['a <!channel> & b'] }));
  expect(JSON.stringify(posted()[0])).toContain('a &lt;!channel&gt; &amp; b');
});

test.each([
  ['answered', answeredBySofia, 'Answered by Sofia Lind'],
  ['answered by who knows', { ...answeredBySofia, byName: '' }, 'Answered by a colleague'],
  ['stopped', stoppedByAmir, 'Amir Khan stopped the paging: “We are on the phone.”'],
  ['lowered', loweredInTheMiddle, 'The severity was lowered'],
])('once it is %s a message has no buttons and says so, told once or twice', async (_name, end, words) => {
  const { open, message } = aSlack();
  const outcome = await open().send(aPage());
  const page = sentAs(outcome.ok ? outcome.ref : '');
  expect(await open().settle?.(page, end)).toEqual({});
  expect(await open().settle?.(page, end)).toEqual({});
  const blocks = JSON.stringify(message(page.ref)?.blocks);
  expect(blocks).toContain(words);
  expect(blocks).not.toContain('button');
});

test('a page that nobody answered keeps its buttons', async () => {
  const { open, message } = aSlack();
  const outcome = await open().send(aPage());
  const page = sentAs(outcome.ok ? outcome.ref : '');
  expect(await open().settle?.(page, nobodyAnswered)).toBe('as-it-is');
  expect(JSON.stringify(message(page.ref)?.blocks)).toContain("I'm on it");
});

test('a settling that Slack refuses says why', async () => {
  expect(await aSlack().open().settle?.(sentAs('C0GONE:1.000001'), answeredBySofia)).toEqual({
    why: 'channel_not_found',
  });
});

test('a check finds the token good and every channel there, and writes nothing', async () => {
  const { open, posted } = aSlack();
  expect(await open().check({ targets: ['#p1-oncall', '#nowhere'] })).toEqual([
    {},
    { target: '#p1-oncall' },
    { target: '#nowhere', why: 'channel_not_found' },
  ]);
  expect(posted()).toEqual([]);
});

test('a channel that may be private is not called missing outright', async () => {
  const [, channel] = await aSlack({ token: 'xoxb-public-only' })
    .open()
    .check({ targets: ['#p1-management'] });
  expect(channel?.why).toContain('groups:read');
});

test('a check of expired credentials is about the service, not about its channels', async () => {
  const { outside, open } = aSlack();
  outside.setFault('slack', 'expired');
  expect(await open().check({ targets: ['#p1-oncall'] })).toEqual([{ why: 'token_expired' }]);
});

test('a message marked as a test goes to the channel for tests', async () => {
  const { open, posted } = aSlack();
  expect(await open().check({ targets: [], say: true })).toEqual([{}]);
  expect(posted()).toMatchObject([
    { channel: '#support', text: expect.stringMatching(/^Test from Plumbline/) as string },
  ]);
});
