import { beforeEach, expect, test } from 'vitest';
import { type Services, services } from './services';

const api = 'https://api.pagerduty.com';
const known = {
  authorization: 'Token token=desk-pagerduty-token',
  accept: 'application/vnd.pagerduty+json;version=2',
  'content-type': 'application/json',
  from: 'alex@desk.example',
};
const incident = (more: object = {}) => ({
  incident: {
    type: 'incident',
    title: 'ST-1 is a P1',
    service: { id: 'PPREM01', type: 'service_reference' },
    ...more,
  },
});

let desk: Services;
beforeEach(() => {
  desk = services();
});

const create = (more: object = {}, headers: Record<string, string> = known) =>
  desk.send('POST', `${api}/incidents`, headers, incident(more));

async function created(more: object = {}): Promise<string> {
  const { body } = await create(more);
  return (body as { incident: { id: string } }).incident.id;
}

const update = (id: string, status: string) =>
  desk.send('PUT', `${api}/incidents/${id}`, known, { incident: { type: 'incident', status } });

test('a new incident is triggered and assigned to whoever is on call', async () => {
  const { status, body } = await create({ incident_key: 'plumb-1', urgency: 'high' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    incident: {
      status: 'triggered',
      incident_key: 'plumb-1',
      assignments: [{ assignee: { summary: 'Sofia Lind' } }],
    },
  });
});

test('a second incident with the key of an open one is refused', async () => {
  await create({ incident_key: 'plumb-1' });
  expect(await create({ incident_key: 'plumb-1' })).toMatchObject({
    status: 400,
    body: {
      error: { code: 2002, errors: ['Open incident with matching dedup key already exists on this service'] },
    },
  });
});

test('the key of a resolved incident may be used again', async () => {
  await update(await created({ incident_key: 'plumb-1' }), 'resolved');
  expect((await create({ incident_key: 'plumb-1' })).status).toBe(201);
});

test('an incident is found by its key', async () => {
  await create();
  const id = await created({ incident_key: 'plumb-1' });
  const { body } = await desk.send('GET', `${api}/incidents?incident_key=plumb-1`, known);
  expect(body).toMatchObject({ incidents: [{ id }], more: false });
});

test('an incident that the person on call acknowledged says so', async () => {
  const id = await created();
  desk.outside.pagerduty.act(id, 'acknowledged');
  const { body } = await desk.send('GET', `${api}/incidents/${id}`, known);
  expect(body).toMatchObject({
    incident: { status: 'acknowledged', acknowledgements: [{ acknowledger: { summary: 'Sofia Lind' } }] },
  });
});

test('a resolved incident cannot be resolved again', async () => {
  const id = await created();
  expect((await update(id, 'resolved')).status).toBe(200);
  expect(await update(id, 'resolved')).toMatchObject({
    status: 400,
    body: { error: { errors: ['Incident Already Resolved'] } },
  });
});

test('a key that nobody has is answered with no JSON', async () => {
  const wrong = { ...known, authorization: 'Token token=other' };
  expect(await create({}, wrong)).toEqual({ status: 401, body: 'HTTP Token: Access denied.\n' });
  const european = await desk.send('GET', 'https://api.eu.pagerduty.com/services/PPREM01', known);
  expect(european.status).toBe(401);
});

test.each([
  ['no requester', { from: '' }, 2016],
  ['a requester outside the account', { from: 'nadia@northwind.example' }, 1008],
  ['a body that is no JSON', { 'content-type': 'text/plain' }, 2001],
])('%s is refused as PagerDuty does', async (_, headers, code) => {
  expect(await create({}, { ...known, ...headers })).toMatchObject({
    status: 400,
    body: { error: { code } },
  });
});

test.each([
  ['an empty title', { title: '' }],
  ['a title of more than 1,024 characters', { title: 'x'.repeat(1_025) }],
  ['a key of more than 255 characters', { incident_key: 'x'.repeat(256) }],
  ['a property that PagerDuty does not have', { severity: 'P1' }],
  ['a service that is not there', { service: { id: 'PNOBODY', type: 'service_reference' } }],
])('%s is invalid input', async (_, more) => {
  expect(await create(more)).toMatchObject({
    status: 400,
    body: { error: { message: 'Invalid Input Provided', code: 2001 } },
  });
});

test('a service names its policy, and the policy who is on call', async () => {
  const { body } = await desk.send('GET', `${api}/services/PPREM01`, known);
  expect(body).toMatchObject({ service: { escalation_policy: { id: 'PPOLP01' } } });
  const onCall = (policy: string) =>
    desk.send('GET', `${api}/oncalls?escalation_policy_ids[]=${policy}`, known);
  expect((await onCall('PPOLP01')).body).toMatchObject({ oncalls: [{ user: { summary: 'Sofia Lind' } }] });
  expect((await onCall('PPOLN01')).body).toMatchObject({ oncalls: [] });
});

test('what is not there is not found, and what is not modelled says so', async () => {
  expect((await desk.send('GET', `${api}/incidents/Q0`, known)).body).toEqual({
    error: { message: 'Not Found', code: 2100 },
  });
  expect((await desk.send('GET', `${api}/users`, known)).status).toBe(501);
  expect((await desk.send('GET', `${api}/incidents?team_ids[]=P1`, known)).status).toBe(501);
});

test('expired credentials and too many calls are told apart', async () => {
  desk.outside.setFault('pagerduty', 'expired');
  expect((await create()).status).toBe(401);
  desk.outside.setFault('pagerduty', 'busy');
  expect((await create()).status).toBe(429);
});

test('the key stays out of the outbox', async () => {
  await create();
  expect(JSON.stringify(desk.outside.entries())).not.toContain('desk-pagerduty-token');
});
