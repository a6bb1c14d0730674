import { expect, test } from 'vitest';
import { asked, issue, mark } from '../../desk';
import { aWorld } from '../../world';
import { waiting } from '../waiting';
import { ofKind } from './read';

const erase = { accountId: 'agent-amir' };

test('a request that somebody is at is left for a second try, which finds it again', async () => {
  const { desk, inside } = await aWorld();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'product', reason: 'Only one of them' });
  const { id } = issue(desk, key);
  await inside((world) => world.storage.begin(id, 'changing', world.now()));
  const first = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  expect(first).toMatchObject({ requests: 0, decisions: 0, more: true });
  expect(await ofKind(desk, key, 'waived')).toMatchObject([{ by: erase }]);
  await inside((world) => world.storage.release(id, 'changing'));
  const second = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  expect(second).toEqual({ requests: 1, decisions: 1, others: expect.any(Number) as number });
  expect(JSON.stringify(mark(desk, key)?.waived)).not.toContain('Amir');
});

test('while somebody is at the back-test there is more to erase', async () => {
  const { desk, inside } = await aWorld();
  const busy = (deed: 'begin' | 'release') =>
    inside(async (world) => {
      if (deed === 'begin') await world.storage.begin('backtest-of-10000', 'changing', world.now());
      else await world.storage.release('backtest-of-10000', 'changing');
    });
  await busy('begin');
  const first = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  expect(first).toEqual({ requests: 0, decisions: 0, others: 0, more: true });
  await busy('release');
  expect((await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase)).more).toBeUndefined();
});
