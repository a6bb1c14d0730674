import { expect, test } from 'vitest';
import { MINUTE, asked, raise } from '../../desk';
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
