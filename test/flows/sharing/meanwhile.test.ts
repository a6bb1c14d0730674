import { expect, test } from 'vitest';
import type { World } from '../../../src/flows/world';
import { followShares } from '../../../src/flows/sharing/follow';
import { asked } from '../../desk';
import { aRequest, DAY, outcomes, participants } from './shared-desk';

/** For `aRequest`: lets something happen just before the next turn at what is kept of a request. */
function atTheTurn() {
  let next: ((requestId: string, world: World) => Promise<unknown>) | undefined;
  const wrap = (world: World): World => ({
    ...world,
    storage: {
      ...world.storage,
      begin: async (id, effect, now) => {
        const happens = effect === 'changing' ? next : undefined;
        if (happens !== undefined) next = undefined;
        await happens?.(id, world);
        return world.storage.begin(id, effect, now);
      },
    },
  });
  return { wrap, happens: (what: NonNullable<typeof next>) => (next = what) };
}

test('whoever leaves in the moment in which somebody shares again comes back with an end', async () => {
  const { wrap, happens } = atTheTurn();
  const { desk, key } = await aRequest({}, wrap);
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  happens(() => asked(desk, 'leaveRequest', 'customer-oliver', key));
  const again = { addresses: ['oliver@northwind.example'], days: 3 };
  expect(await outcomes(desk, key, again)).toEqual(['added']);
  expect(participants(desk, key)).toEqual(['customer-oliver']);
  await desk.advance(4 * DAY);
  expect(participants(desk, key)).toEqual([]);
});

test('a share that the sweep ends in the moment of sharing again is made anew', async () => {
  const { wrap, happens } = atTheTurn();
  let isSweeping = true;
  const { desk, key } = await aRequest({}, (world) => ({
    ...wrap(world),
    storage: {
      ...wrap(world).storage,
      due: (...of) => (isSweeping ? world.storage.due(...of) : Promise.resolve([])),
    },
  }));
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  isSweeping = false;
  await desk.advance(DAY + 60_000);
  happens((requestId, world) => followShares(world, requestId));
  const again = { addresses: ['oliver@northwind.example'], days: 7 };
  expect(await outcomes(desk, key, again)).toEqual(['added']);
  expect(participants(desk, key)).toEqual(['customer-oliver']);
});
