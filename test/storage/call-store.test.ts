import { expect, test } from 'vitest';
import { fingerprint } from '../../src/storage/fingerprint';
import { aWorld } from '../world';

test('of guesses made at once no more are allowed than there are', async () => {
  const { inside } = await aWorld();
  const allowed = await inside(({ storage }) =>
    Promise.all(Array.from({ length: 12 }, () => storage.takeFromQuota('10000', 7, 5))),
  );
  expect(allowed.filter((one) => one)).toHaveLength(5);
});

test('the next window and another project have guesses of their own', async () => {
  const { inside } = await aWorld();
  const allowed = await inside(async ({ storage }) => {
    await storage.takeFromQuota('10000', 7, 1);
    return [
      await storage.takeFromQuota('10000', 7, 1),
      await storage.takeFromQuota('10000', 8, 1),
      await storage.takeFromQuota('10001', 7, 1),
    ];
  });
  expect(allowed).toEqual([false, true, true]);
});

test('who guessed is kept for a day, under a name that nobody can work out', async () => {
  const { desk, inside } = await aWorld();
  await inside(async ({ storage }) => {
    await storage.takeFromQuota('+4930123456', 7, 5);
    await storage.takeFromQuota('+4930123456', 7, 5);
  });
  const effects = desk.store.collection<{ expireTime?: string }>('kvs entity effect').entries();
  const [counter, ...others] = effects.filter(([key]) => key.startsWith('guesses:'));
  expect(others).toEqual([]);
  expect(counter?.[0]).not.toContain(await fingerprint('+4930123456'));
  expect(counter?.[1].expireTime).toBe('2026-11-18T09:00:00.000Z');
});
