import { expect, test } from 'vitest';
import { fixtureDesk } from './pages/fixture-desk';

const minute = 60_000;

test('two journeys at once add up, and each timer keeps its time', async () => {
  const desk = await fixtureDesk();
  const start = desk.clock.now();
  const seen: number[] = [];
  desk.scheduler.on('note', async () => {
    await Promise.resolve();
    seen.push((desk.clock.now() - start) / minute);
  });
  for (const after of [5, 15]) desk.scheduler.at(start + after * minute, 'note', null);
  await Promise.all([desk.advance(10 * minute), desk.advance(10 * minute)]);
  expect([seen, (desk.clock.now() - start) / minute]).toEqual([[5, 15], 20]);
  await desk.close();
});

test('a journey that is refused does not hold up the next', async () => {
  const desk = await fixtureDesk();
  const start = desk.clock.now();
  await expect(desk.advance(Number.NaN)).rejects.toThrow('The clock moves forward only');
  await desk.advance(minute);
  expect(desk.clock.now() - start).toBe(minute);
  await desk.close();
});
