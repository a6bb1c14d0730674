import { expect, test } from 'vitest';
import { aWorld } from '../world';

test('of guesses made at once no more are allowed than there are', async () => {
  const { inside } = await aWorld();
  const allowed = await inside(({ storage }) =>
    Promise.all(Array.from({ length: 12 }, () => storage.takeGuess('10000', 7, 5))),
  );
  expect(allowed.filter((one) => one)).toHaveLength(5);
});

test('the next window and another project have guesses of their own', async () => {
  const { inside } = await aWorld();
  const allowed = await inside(async ({ storage }) => {
    await storage.takeGuess('10000', 7, 1);
    return [
      await storage.takeGuess('10000', 7, 1),
      await storage.takeGuess('10000', 8, 1),
      await storage.takeGuess('10001', 7, 1),
    ];
  });
  expect(allowed).toEqual([false, true, true]);
});
