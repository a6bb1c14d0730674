import { expect, test } from 'vitest';
import { createHmac } from 'node:crypto';
import { exampleReceiver } from '../../../site/outside/webhook';
import { fixtureSite, type Site } from './fixture-pages';

const json = { 'content-type': 'application/json' };
const pagerduty = { ...json, authorization: 'Token token=desk-pagerduty-token', from: 'alex@desk.example' };

async function send({ desk }: Site, url: string, body: object, headers: Record<string, string>) {
  const answer = await desk.outside.fetch({ method: 'POST', url, headers, body: JSON.stringify(body) });
  return answer.body as Record<string, unknown>;
}

const button = (action_id: string) => ({
  type: 'button',
  action_id,
  value: 'a token',
  text: { type: 'plain_text', text: 'I’m on it' },
});

async function messageWith(site: Site, actionId: string) {
  const blocks = [{ type: 'actions', elements: [button(actionId)] }];
  const url = 'https://slack.com/api/chat.postMessage';
  const headers = { ...json, authorization: 'Bearer xoxb-1' };
  const { channel, ts } = await send(site, url, { channel: '#support', text: 'A P1', blocks }, headers);
  return { channel: String(channel), ts: String(ts), action: actionId };
}

const outbox = async (site: Site, person = 'agent-amir') => (await site.get('/outbox', person)).text();

test('a button of a Slack message is pressed as whoever looks', async () => {
  const site = await fixtureSite();
  const press = await messageWith(site, 'take');
  expect(await outbox(site)).toContain('Buttons are pressed as Amir Khan.');
  expect((await site.post('/outbox/slack', 'agent-amir', press)).status).toBe(303);
  expect(await outbox(site)).not.toContain('did not take it');
});

test('a customer’s press is made as somebody of the workspace', async () => {
  const site = await fixtureSite();
  await messageWith(site, 'take');
  expect(await outbox(site, 'customer-nadia')).toContain('Buttons are pressed as Amir Khan.');
});

test('a press that the app refuses is shown at the message', async () => {
  const site = await fixtureSite();
  await site.post('/outbox/slack', 'agent-amir', await messageWith(site, 'other'));
  expect(await outbox(site)).toContain('Amir Khan pressed a button, and the app did not take it (403).');
});

test('a message whose buttons were taken away is shown without them', async () => {
  const site = await fixtureSite();
  const { channel, ts } = await messageWith(site, 'take');
  const headers = { ...json, authorization: 'Bearer xoxb-1' };
  await send(site, 'https://slack.com/api/chat.update', { channel, ts, text: 'Taken', blocks: [] }, headers);
  const page = await outbox(site);
  expect(page).toContain('(edited)');
  expect(page).not.toContain('name="action"');
});

test('an incident is acknowledged and resolved as whoever is on call', async () => {
  const site = await fixtureSite();
  const service = { id: 'PPREM01', type: 'service_reference' };
  const wanted = { incident: { type: 'incident', title: 'A P1', service } };
  const made = await send(site, 'https://api.pagerduty.com/incidents', wanted, pagerduty);
  const { id } = made['incident'] as { id: string };
  await site.post('/outbox/pagerduty', 'agent-amir', { incident: id, status: 'acknowledged' });
  expect(await outbox(site)).toContain('Acknowledged by Sofia Lind');
  await site.post('/outbox/pagerduty', 'agent-amir', { incident: id, status: 'resolved' });
  expect(await outbox(site)).toContain('Resolved by Sofia Lind');
});

test('a webhook is shown with its headers and whether it was verified', async () => {
  const site = await fixtureSite();
  const time = String(Math.floor(site.desk.clock.now() / 1_000));
  const key = Buffer.from(exampleReceiver.secret.replace('whsec_', ''), 'base64');
  const body = { type: 'request.page' };
  const signature = createHmac('sha256', key)
    .update(`m1.${time}.${JSON.stringify(body)}`)
    .digest('base64');
  const headers = { 'webhook-id': 'm1', 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` };
  await send(site, exampleReceiver.url, body, { ...json, ...headers });
  const page = await outbox(site);
  expect(page).toContain('Signature verified');
  expect(page).toContain('<dt>webhook-id</dt>');
});

test('what to enter for each service is on a page', async () => {
  const site = await fixtureSite();
  const page = await (await site.get('/services', 'admin-alex')).text();
  for (const value of [
    'desk-signing-secret',
    'PPREM01',
    'desk-zoom-client',
    exampleReceiver.secret,
    'desk-auth-token',
  ])
    expect(page).toContain(value);
});
