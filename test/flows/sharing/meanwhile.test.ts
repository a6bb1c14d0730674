import { expect, test } from 'vitest';
import type { World } from '../../../src/flows/world';
import { followShares } from '../../../src/flows/sharing/follow';
import { asked, MINUTE, replies } from '../../desk';
import { aCustomer } from '../customers/people';
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

test('an invitation that ends while its person is carried over ends for the new account', async () => {
  const { wrap, happens } = atTheTurn();
  const { desk, key } = await aRequest({ outsiders: 'allow' }, wrap);
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example'] });
  const { seers } = await asked(desk, 'loadSharing', 'customer-nadia', key);
  const id = seers.find(({ isInvited }) => isInvited)?.id ?? '';
  const anew = aCustomer(desk, 'Ben Carter', 'ben.carter@fabrikam.example');
  happens(async (requestId, { jira, storage }) => {
    const kept = await storage.sharing(requestId);
    const shares = kept?.shares.map((share) => ({ ...share, invited: { address: 'x', accountId: anew } }));
    await jira.addParticipants(key, [anew], 'app');
    await jira.removeParticipants(key, ['customer-ben']);
    if (kept && shares) await storage.saveSharing({ ...kept, shares });
  });
  await asked(desk, 'endShare', 'customer-nadia', key, { kind: 'person', id });
  expect(participants(desk, key)).toEqual([]);
});

test('what somebody else is just saying of a share is said by the sweep if they do not', async () => {
  let isBusy = true;
  const { desk, key } = await aRequest({}, (world) => ({
    ...world,
    storage: {
      ...world.storage,
      begin: (id, effect, now) =>
        effect === 'shared-1' && isBusy ? Promise.resolve('busy') : world.storage.begin(id, effect, now),
    },
  }));
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const said = () => replies(desk, key).filter((text) => text.includes('Oliver Hale')).length;
  expect(said()).toBe(0);
  isBusy = false;
  await desk.advance(10 * MINUTE);
  expect(said()).toBe(1);
});
