import { expect, test } from 'vitest';
import { keepNoLonger, remindOfRetention } from '../../../src/flows/record/retention';
import { stakater } from '../../../src/policy/presets/stakater';
import { MINUTE, asked, raise } from '../../desk';
import { aWorld } from '../../world';
import { decisionsOn } from './read';

const DAY = 24 * 60 * MINUTE;

test('decisions are deleted once the policy keeps them no longer', async () => {
  const { desk, inside } = await aWorld();
  raise(desk);
  await desk.settle();
  const later = (days: number) =>
    inside((world) => keepNoLonger({ ...world, now: () => world.now() + days * DAY }, '10000'));
  const before = (await decisionsOn(desk)).length;
  await later(399);
  expect(await decisionsOn(desk)).toHaveLength(before);
  await later(401);
  expect(await decisionsOn(desk)).toEqual([]);
});

test('reports of faults and the record of P1s are deleted after their own time', async () => {
  const { desk, inside } = await aWorld();
  const month = '2026-11';
  await inside(async (world) => {
    const about = { projectId: '10000', requestId: '1', organisation: 'Ikea' };
    await world.storage.noteFault({ ...about, fault: 'f', requestKey: 'ST-1', at: world.now() });
    await world.storage.noteUse({ ...about, month, outcome: 'raised' });
    await keepNoLonger(world, '10000');
    expect(await world.storage.faultReports('10000', 'f', 0)).toHaveLength(1);
    await keepNoLonger({ ...world, now: () => world.now() + 160 * DAY }, '10000');
    expect(await world.storage.faultReports('10000', 'f', 0)).toEqual([]);
    expect(await world.storage.uses('10000', 'Ikea', month)).toEqual([]);
  });
  expect(desk.faults()).toEqual([]);
});

test('the record of a month is kept for its time after the month', async () => {
  const { inside } = await aWorld();
  const use = {
    projectId: '10000',
    requestId: '1',
    organisation: 'Ikea',
    month: '2026-01',
    outcome: 'raised',
  } as const;
  const left = (at: string) =>
    inside(async ({ storage }) => {
      await storage.forgetUses('10000', Date.parse(at), 100);
      return (await storage.uses('10000', 'Ikea', '2026-01')).length;
    });
  await inside(({ storage }) => storage.noteUse(use));
  expect(await left('2026-01-31T12:00:00Z')).toBe(1);
  expect(await left('2026-02-01T00:00:00Z')).toBe(0);
});

test('each sweep deletes a hundred, and the next goes on', async () => {
  const { desk, inside } = await aWorld();
  await inside(async (world) => {
    for (let number = 0; number < 130; number += 1)
      await world.storage.noteDecision({
        id: `old-${number}`,
        projectId: '10000',
        at: world.now() - 500 * DAY,
        kind: 'received',
        by: 'policy',
        details: {},
      });
  });
  const old = async () => (await decisionsOn(desk)).filter(({ id }) => id.startsWith('old-')).length;
  await inside((world) => keepNoLonger(world, '10000'));
  expect(await old()).toBe(30);
  await desk.advance(10 * MINUTE);
  expect(await old()).toBe(0);
});

test('where little was deleted the next look is in a day', async () => {
  const { inside } = await aWorld();
  const [now, due] = await inside(async (world) => {
    const later = world.now() + 3 * DAY;
    await keepNoLonger({ ...world, now: () => later }, '10000');
    return [later, await world.storage.dueAt({ kind: 'retention', requestId: '10000' })];
  });
  expect(due).toBe(now + DAY);
});

test('publishing once more does not put off the look at what is kept too long', async () => {
  const { inside } = await aWorld();
  const due = { kind: 'retention', requestId: '10000' } as const;
  const [before, after] = await inside(async (world) => {
    const first = await world.storage.dueAt(due);
    await remindOfRetention({ ...world, now: () => world.now() + 6 * DAY }, '10000');
    return [first, await world.storage.dueAt(due)];
  });
  expect(before).toBeDefined();
  expect(after).toBe(before);
});

test('earlier shadows go one after the other, the next one soon and not in a day', async () => {
  const { desk, inside } = await aWorld();
  await asked(desk, 'startShadow', 'admin-alex', 'ST-1', { source: stakater, days: 7 });
  const look = (earlier?: string[]) =>
    inside(async (world) => {
      const shadow = await world.storage.shadow('10000');
      if (shadow && earlier) await world.storage.saveShadow('10000', { ...shadow, earlier });
      await keepNoLonger(world, '10000');
      const due = await world.storage.dueAt({ kind: 'retention', requestId: '10000' });
      return [(await world.storage.shadow('10000'))?.earlier, (due ?? 0) - world.now()];
    });
  expect(await look(['first', 'second'])).toEqual([['second'], 5 * MINUTE]);
  expect(await look()).toEqual([undefined, DAY]);
});
