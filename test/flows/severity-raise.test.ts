import { expect, test } from 'vitest';
import { mayRaise } from '../../src/flows/severity/may-raise';
import { COMPLETE, aDesk, asked, mark, pages, raise, replies } from '../desk';
import { aWorld } from '../world';
import { raising } from './raising';

const asP3 = { answers: { ...COMPLETE, severity: 'P3' } };

test('what the policy raises by itself is raised at intake, paged once and told', async () => {
  const desk = await aDesk(raising);
  const key = raise(desk, asP3);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({
    chosen: 'P3',
    severity: 'P1',
    changes: [{ how: 'raised', to: 'P1' }],
  });
  expect(pages(desk)).toHaveLength(1);
  expect(replies(desk, key).at(-1)).toMatch(/is now P1; it was P3.*Production outage/);
});

test('a policy that says nothing of it leaves every change to a person', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', suggested: 'P1', triage: 'higher' });
  expect(pages(desk)).toEqual([]);
});

test('what a person has decided is not raised again', async () => {
  const desk = await aDesk(raising);
  const key = raise(desk, asP3);
  await desk.settle();
  const lower = { from: 'P1', to: 'P2', reason: 'Half of the shops still work.' };
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await asked(desk, 'loadIssue', 'agent-amir', key);
  await desk.advance(10 * 60_000);
  expect(mark(desk, key)?.severity).toBe('P2');
});

test('a change by the policy leaves the desk free to raise, one by a person does not', async () => {
  const { desk, inside } = await aWorld(raising);
  const key = raise(desk, asP3);
  await desk.settle();
  const free = await inside(async (world) => {
    const request = await world.jira.request(key);
    const policy = request && (await world.storage.policy(request.projectId))?.policy;
    const [change] = request?.mark?.changes ?? [];
    if (request?.mark === undefined || policy === undefined || change === undefined)
      throw new Error('not raised');
    const before = { ...request.mark, severity: 'P3' };
    const by = { accountId: 'agent-amir', name: 'Amir Khan' };
    return [{ ...change }, { ...change, by }].map((one) => mayRaise(policy, { ...before, changes: [one] }));
  });
  expect(free).toEqual([true, false]);
});
