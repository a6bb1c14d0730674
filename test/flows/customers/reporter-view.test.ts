import { expect, test } from 'vitest';
import { reporterOf } from '../../../src/flows/customers/reporter-view';
import { receive } from '../../../src/flows/intake';
import { COMPLETE, NINE, aDesk, asked, issue, mark, raise } from '../../desk';
import { aWorld } from '../../world';
import { ofKind } from '../record/read';
import { holding } from './holding';
import { aCustomer } from './people';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };

test('an agent reads since when a request waits for an address', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
  const { reporter } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(reporter).toMatchObject({ admission: 'hold', held: new Date(NINE).toISOString() });
});

test('the company of a private address is not named, whatever organisation Jira has', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  const kept = mark(desk, key);
  if (kept === undefined) throw new Error('not taken in');
  const named = await inside(async (world) => {
    const published = await world.storage.policy(issue(desk, key).projectId);
    if (published === undefined) throw new Error('no policy');
    return (['company', 'role', 'free'] as const).map(
      (address) => reporterOf(published.policy, { ...kept, address }).reporter?.organisation,
    );
  });
  expect(named).toEqual(['Northwind Traders', 'Northwind Traders', undefined]);
});

test('whoever joins their company with a request is recorded as having joined', async () => {
  const desk = await aDesk();
  const key = raise(desk, { as: aCustomer(desk, 'Priya Shah', 'priya@northwind.example') });
  await desk.settle();
  expect(await ofKind(desk, key, 'joined')).toMatchObject([
    { details: { organisation: 'Northwind Traders' } },
  ]);
  const member = raise(desk);
  await desk.settle();
  expect(await ofKind(desk, member, 'joined')).toEqual([]);
});

test('a request that Jira does not show yet stays noted, a deleted one does not', async () => {
  const { inside } = await aWorld();
  const noted = await inside(async (world) => {
    const due = async (requestId: string) =>
      (await world.storage.dueAt({ kind: 'intake', requestId })) !== undefined;
    await receive(world, '990001', 'look-again');
    await receive(world, '990002', 'forget');
    return [await due('990001'), await due('990002')];
  });
  expect(noted).toEqual([true, false]);
});
