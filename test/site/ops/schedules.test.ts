import { expect, test } from 'vitest';
import { OPS, onCallSite } from './on-call-site';

const names = (body: unknown) => (body as { values: { name: string }[] }).values.map(({ name }) => name);

test('an administrator sees every schedule, an agent those of their team', async () => {
  const site = onCallSite();
  expect(names((await site.get('/schedules')).body)).toEqual(['P1 on-call', 'Network on-call']);
  expect(names((await site.as('johan')('GET', `${OPS}/schedules`)).body)).toEqual(['Network on-call']);
});

test.each([
  ['p1 ON-call', ['P1 on-call']],
  ['P1', []],
  ['n*', ['Network on-call']],
])('a query for %j finds %j', async (query, found) => {
  const site = onCallSite();
  expect(names((await site.get(`/schedules?query=${encodeURIComponent(query)}`)).body)).toEqual(found);
});

test('a schedule has its rotation when that is asked for', async () => {
  const site = onCallSite();
  const { body } = await site.get('/schedules?expand=rotation&size=1');
  expect(body).toMatchObject({
    values: [
      {
        id: 'p1-id',
        timezone: 'Europe/London',
        enabled: true,
        rotations: [{ type: 'weekly', participants: [{ type: 'user', id: 'amir' }] }],
      },
    ],
    links: { next: '/v1/schedules?expand=rotation&size=1&offset=1' },
    _expands: ['rotation'],
  });
});

test('who is on call is told by account', async () => {
  const site = onCallSite();
  expect((await site.get('/schedules/p1-id/on-calls')).body).toEqual({
    onCallParticipants: [{ id: 'amir', type: 'user' }],
  });
  expect((await site.get('/schedules/net-id/on-calls')).body).toEqual({ onCallParticipants: [] });
});

test('nobody is on call after they were taken off', async () => {
  const site = onCallSite();
  site.jsm.putOnCall('p1-id', []);
  expect((await site.get('/schedules/p1-id/on-calls')).body).toEqual({ onCallParticipants: [] });
});

test('a person of another team cannot be put on call', () => {
  const site = onCallSite();
  expect(() => site.jsm.putOnCall('p1-id', ['johan'])).toThrow('johan is not in the team');
});

test('a schedule of another team does not exist for an agent', async () => {
  const site = onCallSite();
  expect((await site.as('johan')('GET', `${OPS}/schedules/p1-id/on-calls`)).status).toBe(404);
});

test('who is on call at another time is answered loudly', async () => {
  const site = onCallSite();
  expect((await site.get('/schedules/p1-id/on-calls?date=2026-12-01')).status).toBe(501);
  expect((await site.get('/schedules/p1-id/on-calls?flat=true')).status).toBe(501);
});
