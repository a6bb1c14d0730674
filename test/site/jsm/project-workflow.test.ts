import { expect, test } from 'vitest';
import { freshDay } from '../../../site/seed/seed';
import type { Desk } from '../../../site/running-desk';
import { fixtureDesk } from '../pages/fixture-desk';
import type { Issue } from '../../../site/jsm/entities';

const FRESH = '3';
const fresh = () => fixtureDesk(freshDay);

function raised(desk: Desk): Issue {
  return desk.jsm.createRequest({
    ...{ serviceDeskId: FRESH, requestTypeId: '32', reporterId: 'customer-oliver', channel: 'portal' },
    values: { summary: 'Where is the manual?' },
  });
}

async function statusNames(desk: Desk, project: string): Promise<string[]> {
  const caller = { as: 'user' as const, accountId: 'admin-alex' };
  const { body } = await desk.rest({
    method: 'GET',
    path: `/rest/api/3/project/${project}/statuses`,
    caller,
  });
  return (body as { statuses: { name: string }[] }[])[0]?.statuses.map(({ name }) => name) ?? [];
}

async function moves(desk: Desk, key: string): Promise<{ id: string; name: string }[]> {
  const caller = { as: 'user' as const, accountId: 'admin-alex' };
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { body } = await desk.rest({ method: 'GET', path, caller });
  return (body as { transitions: { id: string; name: string }[] }).transitions;
}

async function moveTo(desk: Desk, key: string, name: string): Promise<void> {
  const id = (await moves(desk, key)).find((one) => one.name === name)?.id;
  const caller = { as: 'user' as const, accountId: 'admin-alex' };
  const body = { transition: { id } };
  await desk.rest({ method: 'POST', path: `/rest/api/3/issue/${key}/transitions`, caller, body });
}

test('a status that was added is left once a way out is drawn', async () => {
  const desk = await fresh();
  desk.jsm.addStatus(FRESH, { name: 'Submitted', category: 'new' });
  desk.jsm.startSlaAt(FRESH, '1', 'Submitted');
  const { key, id } = raised(desk);
  await moveTo(desk, key, 'Submitted');
  expect((await moves(desk, key)).map(({ name }) => name)).toEqual(['Submitted']);
  desk.jsm.addTransition(FRESH, { from: 'Submitted', to: 'In progress' });
  await moveTo(desk, key, 'In progress');
  expect(desk.state.issues.get(id)?.status).toBe('In progress');
});

test.each([
  [{ from: 'Nowhere', to: 'Resolved' }, 'has no status "Nowhere"'],
  [{ from: 'Resolved', to: 'Resolved' }, 'leads to another status'],
  [{ from: 'Pending', to: 'Resolved' }, 'leads from "Pending" to "Resolved" already'],
])('a transition %j is refused', async (way, why) => {
  const desk = await fresh();
  expect(() => {
    desk.jsm.addTransition(FRESH, way);
  }).toThrow(why);
});

test('a goal counts from now on, and no minutes are refused', async () => {
  const desk = await fresh();
  desk.jsm.setSlaGoals(FRESH, '1', { High: 120 });
  expect(desk.state.desks.get(FRESH)?.slas[0]?.goalMinutes).toMatchObject({ Highest: 60, High: 120 });
  expect(() => {
    desk.jsm.setSlaGoals(FRESH, '1', { High: 0 });
  }).toThrow('The goal for High is a whole number of minutes');
});

test('a new project lacks the statuses that others have', async () => {
  const desk = await fresh();
  expect(await statusNames(desk, 'FR')).not.toContain('Submitted');
  expect(await statusNames(desk, 'ST')).toEqual(expect.arrayContaining(['Open', 'Submitted', 'Closed']));
  expect(await statusNames(desk, 'ST')).not.toContain('Waiting for support');
});

test('its requests start at the first status of its own workflow', async () => {
  const desk = await fresh();
  const { key, status } = raised(desk);
  expect(status).toBe('Waiting for support');
  expect((await moves(desk, key)).map(({ name }) => name)).not.toContain('Submit');
});

test('a status that was added can be entered from any other', async () => {
  const desk = await fresh();
  const { key } = raised(desk);
  desk.jsm.addStatus(FRESH, { name: 'Submitted', category: 'new' });
  const id = (await moves(desk, key)).find(({ name }) => name === 'Submitted')?.id;
  const caller = { as: 'app' as const, accountId: 'app' };
  const path = `/rest/api/3/issue/${key}/transitions`;
  expect(await desk.rest({ method: 'POST', path, body: { transition: { id } }, caller })).toMatchObject({
    status: 204,
  });
  expect(await statusNames(desk, 'FR')).toContain('Submitted');
});

test('an SLA starts where an administrator said', async () => {
  const desk = await fresh();
  desk.jsm.addStatus(FRESH, { name: 'Submitted', category: 'new' });
  desk.jsm.startSlaAt(FRESH, '1', 'Submitted');
  expect(desk.state.desks.get(FRESH)?.slas[0]?.startStatus).toBe('Submitted');
  expect(() => desk.jsm.startSlaAt(FRESH, '1', 'Nowhere')).toThrow('has no status "Nowhere"');
});

test('a status goes with its transitions once nobody needs it', async () => {
  const desk = await fresh();
  const { key } = raised(desk);
  desk.jsm.removeStatus(FRESH, 'Pending');
  expect((await moves(desk, key)).map(({ name }) => name)).not.toContain('Pending');
  expect(desk.state.transitions.all().filter(({ from }) => from.includes('Pending'))).toEqual([]);
  expect(() => desk.jsm.removeStatus(FRESH, 'Waiting for support')).toThrow('Every request starts');
});

test('the shared workflow of other projects is not changed here', async () => {
  const desk = await fresh();
  expect(() => desk.jsm.removeStatus('1', 'Submitted')).toThrow('shares its workflow');
  expect(() => desk.jsm.addStatus('1', { name: 'Parked', category: 'new' })).toThrow('shares its workflow');
});
