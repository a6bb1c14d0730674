import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { MINUTE, aDesk, asked, mark, raise, replies } from '../desk';
import { counting } from '../counting';

const SECRET = 'the-signing-secret';

/** A premium P1 paged over a Slack whose presses are signed, and the token on the button. */
async function aP1(desk: Desk): Promise<{ key: string; token: string }> {
  const key = raise(desk);
  const values = { token: 'xoxb-desk', channel: '#support', signingSecret: SECRET };
  await asked(desk, 'connectService', 'admin-alex', key, { service: 'slack', values });
  await desk.settle();
  const posted = desk.outside.entries().find(({ request }) => request.url.endsWith('chat.postMessage'));
  const token =
    /"action_id":"acknowledge"[^}]*"value":"([\w-]+)"|"value":"([\w-]+)"[^}]*"action_id":"acknowledge"/.exec(
      JSON.stringify(posted?.request.body),
    );
  return { key, token: token?.[1] ?? token?.[2] ?? '' };
}

/** A press as Slack sends it, signed with this secret at this time. */
function press(desk: Desk, token: string, { secret = SECRET, at = desk.clock.now() } = {}) {
  const payload = {
    type: 'block_actions',
    user: { id: 'U1', username: 'sofia.lind', name: 'sofia.lind' },
    actions: [{ action_id: 'acknowledge', value: token, type: 'button' }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = { 'X-Slack-Request-Timestamp': timestamp, 'X-Slack-Signature': `v0=${signature}` };
  return { method: 'POST', headers, body };
}

async function addressFor(desk: Desk): Promise<string> {
  return (await asked(desk, 'loadSettings', 'admin-alex', 'ST-1')).addresses.slack;
}

test('the button in Slack answers the page in the name that Slack tells', async () => {
  const desk = await aDesk();
  const { key, token } = await aP1(desk);
  const answer = await desk.forge.webTrigger({ url: await addressFor(desk), ...press(desk, token) });
  expect(answer.status).toBe(200);
  await desk.settle();
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).ladder?.acknowledged).toMatchObject({
    by: 'sofia.lind',
    how: 'service',
  });
});

test.each([
  ['with a signature that is not ours', { secret: 'guessed' }, 401, 'bad-signature'],
  ['signed six minutes ago', { at: -6 * MINUTE }, 401, 'bad-signature'],
  ['for a page that is of another site', { token: 'a'.repeat(32) }, 404, 'unknown-link'],
])('a press %s is refused and recorded', async (_name, wrong, status, why) => {
  const desk = await aDesk();
  const { key, token } = await aP1(desk);
  const { at = 0, token: other = token, ...rest } = wrong as { at?: number; token?: string; secret?: string };
  const pressed = press(desk, other, { ...rest, at: desk.clock.now() + at });
  const answer = await desk.forge.webTrigger({ url: await addressFor(desk), ...pressed });
  expect(answer.status).toBe(status);
  expect(mark(desk, key)?.ladder).toBe('open');
  const { refusedAnswers } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(refusedAnswers).toMatchObject([{ why, times: 1 }]);
});

test.each(['x'.repeat(600), '../../x', '{"a":1}', 'ä\0'])(
  'a press with the token %j is an unknown link',
  async (token) => {
    const desk = await aDesk();
    const answer = await desk.forge.webTrigger({ url: await addressFor(desk), ...press(desk, token) });
    expect(answer.status).toBe(404);
    const logged = desk.forge.logs().map(({ line }) => line);
    expect(logged.filter((line) => line.includes(token))).toEqual([]);
  },
);

test('a click on the link to the request is taken and counts as nothing', async () => {
  const desk = await aDesk();
  const { key } = await aP1(desk);
  const payload = {
    type: 'block_actions',
    user: { id: 'U1' },
    actions: [{ action_id: 'open', type: 'button' }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const url = await addressFor(desk);
  expect((await desk.forge.webTrigger({ method: 'POST', url, headers: {}, body })).status).toBe(200);
  expect((await asked(desk, 'loadSettings', 'admin-alex', key)).refusedAnswers).toEqual([]);
});

test('a press is answered before the services that paged are told', async () => {
  const desk = await aDesk();
  const { token, key } = await aP1(desk);
  const url = await addressFor(desk);
  const before = desk.outside.entries().length;
  expect((await desk.forge.webTrigger({ url, ...press(desk, token) })).status).toBe(200);
  expect(desk.outside.entries()).toHaveLength(before);
  await desk.settle();
  expect(desk.outside.entries().at(-1)?.request.url).toContain('chat.update');
  expect(replies(desk, key).at(-1)).toContain('sofia.lind is working on your request');
});

test('a press that the policy does not take for an answer leaves the page open', async () => {
  const desk = await aDesk(counting('button'));
  const { key, token } = await aP1(desk);
  const answer = await desk.forge.webTrigger({ url: await addressFor(desk), ...press(desk, token) });
  await desk.settle();
  expect([answer.status, mark(desk, key)?.ladder]).toEqual([200, 'open']);
  expect(desk.forge.logs().some(({ line }) => line.includes('answer-not-counted'))).toBe(true);
});

test('a press that is sent again is refused and recorded', async () => {
  const desk = await aDesk();
  const { key, token } = await aP1(desk);
  const url = await addressFor(desk);
  const pressed = press(desk, token);
  await desk.forge.webTrigger({ url, ...pressed });
  expect((await desk.forge.webTrigger({ url, ...pressed })).status).toBe(409);
  const { refusedAnswers } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(refusedAnswers).toMatchObject([{ why: 'replayed', times: 1 }]);
});

test('a press that was not counted counts when it comes again under a policy that takes it', async () => {
  let isStrict = true;
  const desk = await aDesk((world) => (isStrict ? counting('button')(world) : world));
  const { key, token } = await aP1(desk);
  const pressed = { url: await addressFor(desk), ...press(desk, token) };
  await desk.forge.webTrigger(pressed);
  expect(mark(desk, key)?.ladder).toBe('open');
  isStrict = false;
  expect((await desk.forge.webTrigger(pressed)).status).toBe(200);
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
});
