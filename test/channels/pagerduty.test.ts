import { expect, test } from 'vitest';
import { askerFor, type Fetch } from '../../src/channels/ask';
import { pagerDutyChannel } from '../../src/channels/pagerduty';
import type { Page, Paged } from '../../src/flows/world/channels';
import { deskServices } from './desk-services';
import { aPage, answeredBySofia, loweredInTheMiddle, nobodyAnswered, sentAs } from './page-builder';
import { broken, scripted } from './scripted';

const good = { token: 'desk-pagerduty-token', from: 'alex@desk.example', region: '' };

const premium = (wish: Partial<Page> = {}) => aPage({ channel: 'pagerduty', target: 'PPREM01', ...wish });

/** PagerDuty as the local desk has it, and our channel there. */
function aPagerDuty(credentials = good) {
  const { outside, fetch, sent } = deskServices();
  const open = (over: Fetch = fetch) => pagerDutyChannel(credentials, askerFor(over));
  return {
    outside,
    open,
    made: () => sent('/incidents'),
    incident: (ref: string) => outside.pagerduty.incident(ref),
  };
}

const refOf = (outcome: Paged) => (outcome.ok ? outcome.ref : '');

test('a page is an urgent incident of the service, in the name of the user', async () => {
  const { open, incident } = aPagerDuty();
  const outcome = await open().send(premium());
  expect(incident(refOf(outcome))).toMatchObject({
    urgency: 'high',
    status: 'triggered',
    key: 'plumbline-ST-1-10001-0-1',
    title: 'P1 ST-1: nobody has answered yet',
    details: expect.stringContaining('https://site.example/browse/ST-1') as string,
  });
});

test('an incident that is open already is found by its key', async () => {
  const { open } = aPagerDuty();
  const first = await open().send(premium());
  expect(await open().send(premium())).toEqual(first);
});

test('a page that got through before is found and no incident is made', async () => {
  const { outside, open, made } = aPagerDuty();
  const first = await open().send(premium());
  outside.pagerduty.act(refOf(first), 'resolved');
  expect(await open().send(premium({ mayHaveBeenSent: true }))).toEqual(first);
  expect(made()).toHaveLength(1);
});

test.each(['acknowledged', 'resolved'] as const)('whoever has it %s has answered, by name', async (deed) => {
  const { outside, open } = aPagerDuty();
  const page = sentAs(refOf(await open().send(premium())), premium());
  expect(await open().heard?.(page)).toBe('nobody');
  outside.pagerduty.act(page.ref, deed);
  expect(await open().heard?.(page)).toEqual({ byName: 'Sofia Lind' });
});

test('an incident without a name to it was answered by somebody', async () => {
  const { fetch } = scripted({ body: { incident: { id: 'Q1', status: 'acknowledged' } } });
  expect(await aPagerDuty().open(fetch).heard?.(sentAs('Q1', premium()))).toEqual({
    byName: '',
  });
});

test.each([
  ['answered', answeredBySofia, 'acknowledged', {}],
  ['lowered', loweredInTheMiddle, 'resolved', {}],
  ['exhausted', nobodyAnswered, 'triggered', 'as-it-is'],
])('once the ladder is %s its incident is %s', async (_name, end, status, settled) => {
  const { open, incident } = aPagerDuty();
  const page = sentAs(refOf(await open().send(premium())), premium());
  expect(await open().settle?.(page, end)).toEqual(settled);
  expect(await open().settle?.(page, end)).toEqual(settled);
  expect(incident(page.ref)?.status).toBe(status);
});

test('an incident that somebody resolved stays resolved', async () => {
  const { outside, open, incident } = aPagerDuty();
  const page = sentAs(refOf(await open().send(premium())), premium());
  outside.pagerduty.act(page.ref, 'resolved');
  expect(await open().settle?.(page, answeredBySofia)).toEqual({});
  expect(incident(page.ref)?.status).toBe('resolved');
});

test.each([
  ['a wrong token', { ...good, token: 'wrong' }, premium(), 'HTTP 401'],
  ['a user nobody knows', { ...good, from: 'nobody@desk.example' }, premium(), 'Requester User Not Found'],
  ['a service that is not there', good, premium({ target: 'PNONE' }), 'Service not found.'],
  ['a service with nobody on call', good, premium({ target: 'PNETW01' }), 'Nobody is on call.'],
])('%s is told in PagerDuty’s words and not tried again', async (_name, credentials, page, words) => {
  const outcome = await aPagerDuty(credentials).open().send(page);
  expect(outcome).toMatchObject({ ok: false, retry: false, why: expect.stringContaining(words) as string });
});

test.each(['down', 'busy'] as const)('while PagerDuty is %s another try is worth it', async (fault) => {
  const { outside, open, made } = aPagerDuty();
  outside.setFault('pagerduty', fault);
  expect(await open().send(premium({ mayHaveBeenSent: true }))).toMatchObject({ ok: false, retry: true });
  expect(made()).toEqual([]);
});

test('a network that fails is worth another try', async () => {
  expect(await aPagerDuty().open(broken).send(premium())).toMatchObject({ ok: false, retry: true });
});

test('an account in Europe is asked there', async () => {
  const { asked, fetch } = scripted({ status: 201, body: { incident: { id: 'Q1', status: 'triggered' } } });
  await pagerDutyChannel({ ...good, region: 'eu' }, askerFor(fetch)).send(premium());
  expect(asked[0]?.url).toBe('https://api.eu.pagerduty.com/incidents');
});

test('a check tells a service with somebody on call from one with nobody', async () => {
  const { open, made } = aPagerDuty();
  expect(await open().check({ targets: ['PPREM01', 'PNETW01', 'PNONE'] })).toEqual([
    {},
    { target: 'PPREM01' },
    { target: 'PNETW01', why: 'nobody is on call' },
    { target: 'PNONE', why: 'no service with the id “PNONE”' },
  ]);
  expect(made()).toEqual([]);
});

test('a check of expired credentials is about the service', async () => {
  const { outside, open } = aPagerDuty();
  outside.setFault('pagerduty', 'expired');
  expect(await open().check({ targets: ['PPREM01'] })).toEqual([{ why: 'HTTP 401' }]);
});
