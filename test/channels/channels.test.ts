import { expect, test } from 'vitest';
import { exampleReceiver } from '../../site/outside/webhook';
import { zoomAccount } from '../../site/outside/zoom';
import { channelsRoom } from '../../src/channels/channels';
import type { Connection } from '../../src/flows/world/storage';
import type { Service } from '../../src/policy/escalation/services';
import { deskServices } from './desk-services';
import { aPage, answeredBySofia, AT, nobodyAnswered, sentAs } from './page-builder';
import { scripted } from './scripted';

type Kept = Partial<Record<Service, { values?: Record<string, string>; secrets?: Record<string, string> }>>;

const allConnected: Kept = {
  slack: { values: { channel: '#support' }, secrets: { token: 'xoxb-desk' } },
  'jsm-operations': { values: { accountId: 'admin-alex' } },
  pagerduty: { values: { from: 'alex@desk.example' }, secrets: { token: 'desk-pagerduty-token' } },
  webhook: { values: { url: exampleReceiver.url }, secrets: { secret: exampleReceiver.secret } },
  zoom: {
    values: {
      accountId: zoomAccount.accountId,
      clientId: zoomAccount.clientId,
      host: zoomAccount.host.email,
    },
    secrets: { clientSecret: zoomAccount.clientSecret },
  },
  phone: { values: { forwardTo: '+46 8 123 456' }, secrets: { authToken: 'desk-auth-token' } },
};

/** The services of one project as they were connected, and the notes kept of them. */
function aRoom(kept: Kept = allConnected, operations = scripted({ status: 503 })) {
  const desk = deskServices();
  const notes: { service: Service; why?: string | undefined }[] = [];
  const impersonated: string[] = [];
  const room = channelsRoom({
    connection: (_projectId, service) => {
      const told = kept[service];
      const connection: Connection = { values: told?.values ?? {}, secrets: [] };
      return Promise.resolve(told && connection);
    },
    secrets: (_projectId, service) => Promise.resolve(kept[service]?.secrets),
    note: (_projectId, service, { at, why }) => {
      expect(at).toBe(AT);
      notes.push({ service, why });
      return Promise.resolve();
    },
    fetch: desk.fetch,
    asAgent: (accountId) => {
      impersonated.push(accountId);
      return operations.fetch;
    },
    mail: () => Promise.resolve('sent'),
    isThere: () => Promise.resolve(true),
    now: () => AT,
  });
  return { ...desk, room, notes, impersonated };
}

test.each([
  ['slack', '#p1-oncall', 'chat.postMessage'],
  ['pagerduty', 'PPREM01', '/incidents'],
  ['webhook', 'night-shift', '/pages'],
] as const)('a page over %s reaches its service and is noted', async (channel, target, address) => {
  const { room, sent, notes } = aRoom();
  expect(await room.send(aPage({ channel, target }))).toMatchObject({ ok: true });
  expect(sent(address)).toHaveLength(1);
  expect(notes).toEqual([{ service: channel, why: undefined }]);
});

test('JSM Operations is asked as the account that connected it', async () => {
  const { room, notes, impersonated } = aRoom();
  const outcome = await room.send(aPage({ channel: 'jsm-operations', target: 'P1 on-call' }));
  expect(outcome).toEqual({ ok: false, why: 'HTTP 503', retry: true });
  expect(impersonated).toEqual(['admin-alex']);
  expect(notes).toEqual([{ service: 'jsm-operations', why: 'HTTP 503' }]);
});

test('e-mail works without being connected', async () => {
  expect(await aRoom({}).room.send(aPage({ channel: 'email', target: 'agent-sofia' }))).toMatchObject({
    ok: true,
  });
});

test.each([
  ['slack', 'Slack is not connected'],
  ['jsm-operations', 'JSM Operations is not connected'],
  ['pagerduty', 'PagerDuty is not connected'],
  ['webhook', 'Webhook is not connected'],
] as const)('a page over %s that was never connected fails for good', async (channel, why) => {
  const { room, notes } = aRoom({});
  expect(await room.send(aPage({ channel }))).toEqual({ ok: false, why, retry: false });
  expect(await room.check('10000', channel, { targets: ['x'] })).toEqual([{ why }]);
  expect(notes).toEqual([]);
});

test('a service that lacks its secret is not connected', async () => {
  const { room } = aRoom({ slack: { values: { channel: '#support' } } });
  expect(await room.send(aPage())).toMatchObject({ ok: false, why: 'Slack is not connected' });
});

test('a failure is noted with why', async () => {
  const { room, outside, notes } = aRoom();
  outside.setDown('slack', true);
  await room.send(aPage());
  expect(notes).toEqual([{ service: 'slack', why: 'http_503' }]);
});

test('a page goes out although it cannot be noted', async () => {
  const desk = deskServices();
  const room = channelsRoom({
    connection: () => Promise.resolve({ values: {}, secrets: ['token'] }),
    secrets: () => Promise.resolve({ token: 'xoxb-desk' }),
    note: () => Promise.reject(new Error('no storage')),
    ...{ fetch: desk.fetch, asAgent: () => desk.fetch, mail: () => Promise.resolve('sent'), now: () => AT },
    isThere: () => Promise.resolve(true),
  });
  expect(await room.send(aPage())).toMatchObject({ ok: true });
});

test('a storage of ours that fails is worth another try', async () => {
  const desk = deskServices();
  const fails = () => Promise.reject(new TypeError('no storage'));
  const room = channelsRoom({
    ...{ connection: fails, secrets: fails, note: fails, fetch: desk.fetch, asAgent: () => desk.fetch },
    ...{ mail: () => Promise.resolve('sent'), isThere: () => Promise.resolve(true), now: () => AT },
  });
  expect(await room.send(aPage())).toMatchObject({ ok: false, retry: true });
  expect(await room.answered(sentAs('x'))).toBeUndefined();
  await room.settle(sentAs('x'), answeredBySofia);
});

test('who answered at the service is told once somebody has', async () => {
  const { room, outside } = aRoom();
  const premium = { channel: 'pagerduty', target: 'PPREM01' } as const;
  const outcome = await room.send(aPage(premium));
  const page = sentAs(outcome.ok ? outcome.ref : '', premium);
  expect(await room.answered(page)).toBeUndefined();
  outside.pagerduty.act(page.ref, 'acknowledged');
  expect(await room.answered(page)).toEqual({ byName: 'Sofia Lind' });
});

test('a service that cannot be asked who answered is asked nothing', async () => {
  const { room, outside } = aRoom();
  expect(await room.answered(sentAs('x', { channel: 'email' }))).toBeUndefined();
  expect(await room.answered(sentAs('C1:1.1', { channel: 'slack' }))).toBeUndefined();
  expect(outside.entries()).toEqual([]);
});

test('a failing look at who answered is noted, a good one is not', async () => {
  const { room, outside, notes } = aRoom();
  const page = sentAs('Q1', { channel: 'pagerduty', target: 'PPREM01' });
  outside.setDown('pagerduty', true);
  await room.answered(page);
  expect(notes).toEqual([{ service: 'pagerduty', why: expect.stringContaining('HTTP 503') as string }]);
});

test('a meeting is made and noted', async () => {
  const { room, notes } = aRoom();
  const meeting = { projectId: '10000', requestKey: 'IO-1', topic: 'P1 IO-1', mayHaveBeenMade: false };
  expect(await room.meet(meeting)).toMatchObject({ ok: true });
  expect(notes).toEqual([{ service: 'zoom', why: undefined }]);
});

test('a check notes the first thing that is broken', async () => {
  const { room, notes } = aRoom();
  await room.check('10000', 'pagerduty', { targets: ['PPREM01', 'PNETW01'] });
  expect(notes).toEqual([{ service: 'pagerduty', why: 'PNETW01: nobody is on call' }]);
});

test.each([
  ['+46 8 123 456', undefined],
  ['08 123 456', 'the number has no country code, such as +27 12 883 1824'],
])('a telephone that forwards to %s is checked by its number', async (forwardTo, why) => {
  const { room } = aRoom({ phone: { values: { forwardTo }, secrets: { authToken: 't' } } });
  expect(await room.check('10000', 'phone', { targets: [] })).toEqual([why === undefined ? {} : { why }]);
});

test('a check that asks nobody is no sign that the service works', async () => {
  const { room, notes } = aRoom();
  await room.check('10000', 'phone', { targets: [] });
  await room.check('10000', 'email', { targets: [] });
  expect(notes).toEqual([]);
  await room.check('10000', 'email', { targets: ['agent-sofia'] });
  expect(notes).toEqual([{ service: 'email', why: undefined }]);
});

test('a check of Zoom asks for a token and the host', async () => {
  expect(await aRoom().room.check('10000', 'zoom', { targets: [] })).toEqual([{}]);
});

test('an end that leaves the page as it is is no sign that the service works', async () => {
  const { room, notes } = aRoom();
  await room.settle(sentAs('Q1', { channel: 'pagerduty' }), nobodyAnswered);
  expect(notes).toEqual([]);
  await room.settle(sentAs('Q1', { channel: 'pagerduty' }), answeredBySofia);
  expect(notes).toEqual([{ service: 'pagerduty', why: 'HTTP 404: Not Found' }]);
});
