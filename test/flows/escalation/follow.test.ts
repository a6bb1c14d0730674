import { expect, test } from 'vitest';
import { changeLadder } from '../../../src/flows/escalation/change';
import { wokenFor } from '../../../src/flows/escalation/follow';
import type { World } from '../../../src/flows/world';
import { acknowledge } from '../../../src/policy/escalation';
import { MINUTE, issue, mark, pages, raise } from '../../desk';
import { aWorld } from '../../world';

/** A P1 that was paged once, and an event that wakes its ladder as due so long after what is noted. */
async function aP1() {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  const { id } = issue(desk, key);
  const wokenAs = async (beside: number, later = 0) => {
    const woken: number[] = [];
    await inside(async (world) => {
      const due = (await world.storage.dueAt({ kind: 'ladder', requestId: id })) ?? 0;
      const wake: World['wake'] = (_, __, at) => Promise.resolve(void woken.push(at - due));
      await wokenFor({ ...world, wake, now: () => world.now() + later }, id, due + beside);
    });
    return woken;
  };
  return { desk, inside, key, id, wokenAs };
}

test('an event that comes early wakes the ladder again for when it is due, and pages nobody', async () => {
  const { desk, wokenAs } = await aP1();
  expect(await wokenAs(0)).toEqual([0]);
  expect(pages(desk)).toHaveLength(1);
});

test('an event whose note has moved on is left, although it is late', async () => {
  const { desk, wokenAs } = await aP1();
  expect(await wokenAs(-1, 15 * MINUTE)).toEqual([]);
  expect(pages(desk)).toHaveLength(1);
});

test('an event that comes when its note is due pages the next people', async () => {
  const { desk, wokenAs } = await aP1();
  await wokenAs(0, 15 * MINUTE);
  expect(pages(desk)).toHaveLength(2);
});

test('an answer whose note somebody put off is told by the event that was sent for it', async () => {
  const { inside, desk, key, id, wokenAs } = await aP1();
  const by = { by: 'agent-amir', byName: 'Amir Khan', how: 'button' } as const;
  await inside((world) => changeLadder(world, id, (ladder) => acknowledge(ladder, by, world.now())));
  expect(mark(desk, key)?.ladder).toBe('open');
  await wokenAs(-1);
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
});

test('an event for a ladder that nothing is due for tells nobody anything', async () => {
  const { inside, desk, key, id, wokenAs } = await aP1();
  const by = { by: 'agent-amir', byName: 'Amir Khan', how: 'button' } as const;
  await inside(async (world) => {
    await changeLadder(world, id, (ladder) => acknowledge(ladder, by, world.now()));
    await world.storage.forget({ kind: 'ladder', requestId: id });
  });
  expect(await wokenAs(0)).toEqual([]);
  expect(mark(desk, key)?.ladder).toBe('open');
});
