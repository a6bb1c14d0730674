import { beforeEach, expect, test } from 'vitest';
import { travel } from '../../../site/scheduler';
import { createFixture, noon, type Fixture } from './fixture';

const minutes = 60_000;
const hours = 60 * minutes;

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

test('a five-minute schedule ticks at its own times', async () => {
  await travel(desk, 12 * minutes);
  expect(await desk.noted('ticks')).toEqual([noon + 5 * minutes, noon + 10 * minutes]);
});

test('one tick makes up for a night off', async () => {
  desk.clock.advance(14 * hours);
  await desk.scheduler.runDue();
  expect(await desk.noted('ticks')).toEqual([noon + 14 * hours]);
});

test('after a night off ticks keep to their old times', async () => {
  desk.clock.advance(14 * hours + 2 * minutes);
  await travel(desk, 5 * minutes);
  expect(await desk.noted('ticks')).toEqual([
    noon + 14 * hours + 2 * minutes,
    noon + 14 * hours + 5 * minutes,
  ]);
});

test('a restart neither loses nor doubles a schedule', async () => {
  desk.clock.advance(4 * minutes);
  await desk.forge.stop();
  desk = createFixture({ store: desk.store });
  await travel(desk, 2 * minutes);
  expect(await desk.noted('ticks')).toEqual([noon + 5 * minutes]);
});

test('a schedule that left the manifest stops', async () => {
  await desk.forge.stop();
  desk = createFixture({
    store: desk.store,
    manifest: (manifest) => ({ ...manifest, modules: { ...manifest.modules, scheduledTrigger: [] } }),
  });
  expect(desk.scheduler.pending()).toEqual([]);
});
