import { expect, test } from 'vitest';
import { MINUTE, asked, issue, raise } from '../../desk';
import { aWorld } from '../../world';

test('an open ladder is seen behind a hundred notes about shares', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  await inside(async (world) => {
    for (let number = 0; number < 120; number += 1)
      await world.storage.remind({
        kind: 'share',
        requestId: `far-${number}`,
        at: world.now() - 20 * MINUTE,
      });
  });
  const deskNow = await asked(desk, 'loadDeskNow', 'admin-alex', 'ST-1');
  expect(deskNow.ladders).toMatchObject([{ request: key, severity: 'P1' }]);
  expect(deskNow.overdue).toBe(120);
});

test('a ladder that was answered, a drill’s and another desk’s are none that this desk waits for', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'startDrill', 'admin-alex', 'IO-1');
  await desk.settle();
  const ladders = async (place: string) =>
    (await asked(desk, 'loadDeskNow', 'admin-alex', place)).ladders.map(({ request }) => request);
  expect([await ladders('ST-1'), await ladders('IO-1')]).toEqual([[key], []]);
  await asked(desk, 'acknowledge', 'agent-amir', key);
  await desk.settle();
  const requestId = issue(desk, key).id;
  await inside((world) => world.storage.remind({ kind: 'ladder', requestId, at: world.now() }));
  expect(await ladders('ST-1')).toEqual([]);
});
