import { expect, test } from 'vitest';
import { receive } from '../../src/flows/intake';
import type { World } from '../../src/flows/world';
import { MINUTE, NINE, aDesk, as, asked, issue, mark, raise, replies, reply } from '../desk';
import { aWorld } from '../world';
import { waiting } from './waiting';
import { keepMark } from '../../src/flows/intake/mark';
import type { Mark } from '../../src/flows/world/request';

const iso = (at: number) => new Date(at).toISOString();

test.each([{ fields: [null] }, { fields: ['x'] }, { fields: {} }, 'x'])(
  'a request with %j for the panel’s answer is taken in all the same',
  async (answer) => {
    const desk = await aDesk();
    const key = raise(desk);
    const one = issue(desk, key);
    const panels = Object.keys(one.properties).filter((name) => name !== 'request.channel.type');
    const properties = Object.fromEntries(panels.map((name) => [name, answer]));
    desk.state.issues.put(one.id, { ...one, properties: { ...one.properties, ...properties } });
    await desk.settle();
    expect(mark(desk, key)).toMatchObject({ chosen: '' });
    expect((await asked(desk, 'loadIssue', 'agent-amir', key)).chosen).toBeUndefined();
  },
);

test('a request that cannot be read when it comes is left to the sweep', async () => {
  const { desk, inside } = await aWorld();
  desk.forge.events.delaySeconds = 900;
  const key = raise(desk);
  const unread = (world: World) => ({
    ...world,
    jira: { ...world.jira, request: () => Promise.reject(new Error('unreadable')) },
  });
  await expect(inside((world) => receive(unread(world), issue(desk, key).id))).rejects.toThrow('unreadable');
  await desk.advance(6 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ severity: 'P1' });
});

test('a workflow without the status is named to the agent and in the health list', async () => {
  const desk = await aDesk();
  for (const [id, { to }] of desk.state.transitions.entries())
    if (to === 'Awaiting details') desk.state.transitions.delete(id);
  const key = await waiting(desk);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).troubles).toEqual(['no-transition']);
  const { health } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(health).toEqual([{ code: 'no-transition', request: key, at: iso(NINE), times: 1 }]);
});

test('a locked request is answered and moved, and says that its priority stayed', async () => {
  const desk = await aDesk();
  for (const [id, status] of desk.state.statuses.entries())
    if (status.name === 'Awaiting details' || status.name === 'Submitted')
      desk.state.statuses.put(id, { ...status, editable: false });
  const key = await waiting(desk);
  expect(mark(desk, key)).toMatchObject({ troubles: ['priority-refused'] });
  expect(replies(desk, key)).toHaveLength(1);
});

test('a request whose reporter has been deleted is judged and says so to the agent', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 60;
  const key = raise(desk, { as: 'customer-ben', description: 'Please help.', answers: { severity: 'P3' } });
  desk.jsm.eraseAccount('customer-ben');
  await desk.advance(2 * MINUTE);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).troubles).toContain('reporter-gone');
  expect(issue(desk, key).status).toBe('Awaiting details');
});

test('a request without a description is asked for everything', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 60;
  const key = raise(desk, { summary: 'Help', answers: { severity: 'P3' } });
  await as(desk, 'admin-alex', 'PUT', `/rest/api/3/issue/${key}`, { fields: { description: null } });
  await desk.advance(2 * MINUTE);
  expect(mark(desk, key)?.missing).toEqual(['environment', 'product', 'impact']);
});

test('an incomplete request stays noted for one more look by the sweep', async () => {
  const { desk, inside } = await aWorld();
  const [key, complete] = [raise(desk, { answers: { severity: 'P3' } }), raise(desk)];
  await desk.settle();
  const due = await inside(({ storage }) =>
    Promise.all(
      [key, complete].map((one) => storage.dueAt({ kind: 'intake', requestId: issue(desk, one).id })),
    ),
  );
  expect(due).toEqual([expect.any(Number), undefined]);
});

test('an edit that Jira refused is no trouble of the request once it takes one', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  await inside(async (world) => {
    const request = await world.jira.request(key);
    if (request?.mark === undefined) throw new Error('not taken in');
    const troubled: Mark = { ...request.mark, troubles: ['edit-refused', 'reporter-gone'] };
    await keepMark(world, request, troubled, { troubles: [] });
  });
  expect(mark(desk, key)?.troubles).toEqual(['reporter-gone']);
});

test('when Jira does not say whose request it is, it is taken in all the same', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    jira: { ...world.jira, organizationsOf: () => Promise.reject(new Error('403')) },
  }));
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ severity: 'P1', complete: 'yes' });
});

test('a second question that was said to the customer is no trouble of the request', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await reply(desk, 'customer-nadia', key, 'Environment: production');
  await desk.settle();
  expect(replies(desk, key)).toHaveLength(2);
  expect(mark(desk, key)?.troubles ?? []).toEqual([]);
});

test('a trouble that goes on stands on the request once', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  await inside(async (world) => {
    const request = await world.jira.request(key);
    if (request?.mark === undefined) throw new Error('not taken in');
    const troubled: Mark = { ...request.mark, troubles: ['reporter-gone'] };
    await keepMark(world, request, troubled, { troubles: ['reporter-gone'] });
  });
  expect(mark(desk, key)?.troubles).toEqual(['reporter-gone']);
});

test.each([
  ['refuses the whole edit is asked for it once', 'refused', 1, 'edit-refused'],
  ['refuses the priority alone is asked for the rest', 'no-priority', 2, 'priority-refused'],
] as const)('a Jira that %s', async (_, outcome, times, trouble) => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  const asks: (string | undefined)[] = [];
  const kept = await inside(async ({ jira, ...world }) => {
    const request = await jira.request(key);
    if (request?.mark === undefined) throw new Error('not taken in');
    const refuse: typeof jira.mark = (_id, _mark, priority) => {
      asks.push(priority);
      return Promise.resolve(outcome);
    };
    const refusing = { ...world, jira: { ...jira, mark: refuse } };
    return keepMark(refusing, request, request.mark, { troubles: [], priority: 'High' });
  });
  expect(asks).toEqual(['High', undefined].slice(0, times));
  expect(kept.troubles).toEqual([trouble]);
});
