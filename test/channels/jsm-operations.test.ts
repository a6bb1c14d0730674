import { expect, test } from 'vitest';
import { askerFor } from '../../src/channels/ask';
import { type NameOf, jsmOperationsChannel } from '../../src/channels/jsm-operations';
import { operationsFetch } from '../../src/jira/operations-fetch';
import type { Page } from '../../src/flows/world/channels';
import { onCallSite } from '../site/ops/on-call-site';
import { aPage, answeredBySofia, loweredInTheMiddle, nobodyAnswered, sentAs } from './page-builder';
import { broken, scripted } from './scripted';

const REF = 'plumbline-ST-1-10001-0-1';
const nameless: NameOf = () => Promise.reject(new Error('nobody to ask'));

const onCall = (wish: Partial<Page> = {}) =>
  aPage({ channel: 'jsm-operations', target: 'P1 on-call', ...wish });

/** JSM Operations as the local desk has it, asked as one of its people. */
function operationsAs(accountId: string) {
  const site = onCallSite();
  const rest = site.as(accountId);
  const fetch = operationsFetch(async (path, { method, body }) => {
    const answer = await rest(method, path, body === undefined ? undefined : (JSON.parse(body) as unknown));
    return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status });
  });
  /** Writes are carried out a moment later. */
  const aMomentLater = () => {
    site.wait(400);
    site.jsm.processAlerts();
  };
  return { site, aMomentLater, open: () => jsmOperationsChannel(askerFor(fetch), nameless) };
}

test('a page is an alert to whoever is on call, with the way to answer', async () => {
  const { site, open, aMomentLater } = operationsAs('alex');
  expect(await open().send(onCall({ drill: true }))).toEqual({ ok: true, ref: REF });
  aMomentLater();
  expect(site.jsm.state.alerts.all()).toMatchObject([
    { alias: REF, priority: 'P1', tags: ['plumbline', 'drill'], notifiedIds: ['amir'] },
  ]);
  expect(site.jsm.state.alerts.all()[0]?.description).toContain('https://site.example/browse/ST-1');
});

test('the same page again wakes nobody again', async () => {
  const { site, open, aMomentLater } = operationsAs('alex');
  await open().send(onCall());
  await open().send(onCall());
  aMomentLater();
  await open().send(onCall({ mayHaveBeenSent: true }));
  aMomentLater();
  expect(site.alerts()).toMatchObject([{ count: 2 }]);
  expect(site.mails).toHaveLength(1);
});

test('an alert that was closed before we knew of it is not raised again', async () => {
  const { site, open, aMomentLater } = operationsAs('alex');
  await open().send(onCall());
  aMomentLater();
  await site.post(`/alerts/${site.alerts()[0]?.id ?? ''}/close`);
  expect(await open().send(onCall({ mayHaveBeenSent: true }))).toEqual({ ok: true, ref: REF });
  aMomentLater();
  expect(site.alerts()).toHaveLength(1);
});

test('nobody has answered until somebody acknowledges, who is named', async () => {
  const { site, open, aMomentLater } = operationsAs('alex');
  await open().send(onCall());
  aMomentLater();
  expect(await open().heard?.(sentAs(REF, onCall()))).toBe('nobody');
  await site.as('amir')('POST', `/jsm/ops/api/v1/alerts/${site.alerts()[0]?.id ?? ''}/acknowledge`);
  aMomentLater();
  expect(await open().heard?.(sentAs(REF, onCall()))).toEqual({ byName: 'Amir Example' });
});

test('whoever closes an alert has answered it', async () => {
  const { site, open, aMomentLater } = operationsAs('alex');
  await open().send(onCall());
  aMomentLater();
  await site.post(`/alerts/${site.alerts()[0]?.id ?? ''}/close`);
  expect(await open().heard?.(sentAs(REF, onCall()))).toEqual({ byName: '' });
});

const owned = (owner: string) => scripted({ body: { id: 'a', acknowledged: true, owner } }).fetch;

test.each([
  ['an account id', '5b10ac8d82e05b22cc7d4ef5', 'Amir Khan'],
  ['an account id of the newer kind', '712020:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0', 'Amir Khan'],
  ['an address', 'amir@stakater.example', ''],
  ['a name', 'Sofia', 'Sofia'],
  ['nothing', '', ''],
])('an owner told as %s is shown as a name', async (_name, owner, byName) => {
  const channel = jsmOperationsChannel(askerFor(owned(owner)), () => Promise.resolve('Amir Khan'));
  expect(await channel.heard?.(sentAs(REF, onCall()))).toEqual({ byName });
});

test.each([
  ['answered', answeredBySofia, 'closed', {}],
  ['lowered', loweredInTheMiddle, 'closed', {}],
  ['exhausted', nobodyAnswered, 'open', 'as-it-is'],
])('once the ladder is %s its alert is %s', async (_name, end, status, settled) => {
  const { site, open, aMomentLater } = operationsAs('alex');
  await open().send(onCall());
  aMomentLater();
  expect(await open().settle?.(sentAs(REF, onCall()), end)).toEqual(settled);
  aMomentLater();
  expect(await open().settle?.(sentAs(REF, onCall()), end)).toEqual(settled);
  expect(site.alerts()).toMatchObject([{ status }]);
});

test('a schedule that is not there is said and not tried again', async () => {
  expect(
    await operationsAs('alex')
      .open()
      .send(onCall({ target: 'Moon on-call' })),
  ).toEqual({
    ok: false,
    why: 'no schedule “Moon on-call” that the connected account may see',
    retry: false,
  });
});

test('a check tells a schedule with somebody from one with nobody', async () => {
  const targets = ['P1 on-call', 'Network on-call', 'Moon on-call'];
  expect(await operationsAs('alex').open().check({ targets })).toMatchObject([
    {},
    { target: 'P1 on-call' },
    { target: 'Network on-call', why: 'nobody is on call' },
    { target: 'Moon on-call', why: expect.stringContaining('no schedule') as string },
  ]);
});

test('an account without a licence is told so, for good', async () => {
  const { open } = operationsAs('nadia');
  const why = 'HTTP 403: Account does not have access to Opsgenie.';
  expect(await open().send(onCall())).toEqual({ ok: false, why, retry: false });
  expect(await open().check({ targets: ['P1 on-call'] })).toEqual([{ why }]);
});

test.each([
  ['busy', scripted({ status: 429 }).fetch],
  ['down', scripted({ status: 503 }).fetch],
  ['out of reach', broken],
  ['not itself', scripted({ body: { odd: true } }).fetch],
])('while Operations is %s another try is worth it and nothing is raised blindly', async (_name, fetch) => {
  const channel = jsmOperationsChannel(askerFor(fetch), nameless);
  expect(await channel.send(onCall({ mayHaveBeenSent: true }))).toMatchObject({ ok: false, retry: true });
});

test('a schedule on the second page of the list is found', async () => {
  const { asked, fetch } = scripted(
    { body: { values: [{ id: 's1', name: 'Other' }], links: { next: '/v1/schedules?offset=100' } } },
    { body: { values: [{ id: 's2', name: 'P1 on-call' }], links: {} } },
    { status: 202, body: { result: 'Request will be processed', requestId: 'r' } },
  );
  expect(await jsmOperationsChannel(askerFor(fetch), nameless).send(onCall())).toMatchObject({ ok: true });
  expect(asked[2]?.body).toMatchObject({ responders: [{ type: 'schedule', id: 's2' }] });
});
