import { beforeEach, expect, test } from 'vitest';
import { travel } from '../../../site/scheduler';
import { createFixture, noon, type Fixture } from './fixture';

const minutes = 60_000;
const days = 24 * 60 * minutes;

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

test('a five-minute schedule ticks at its own times', async () => {
  await travel(desk, 12 * minutes);
  expect(await desk.noted('ticks')).toEqual([noon + 5 * minutes, noon + 10 * minutes]);
});

test('ticks that were missed run once each', async () => {
  desk.clock.advance(60 * minutes);
  await desk.scheduler.runDue();
  expect(await desk.noted('ticks')).toHaveLength(12);
});

test('of a long absence the last day is made up for', async () => {
  await desk.forge.stop();
  const hourly = { key: 'hourly', function: 'tick', interval: 'hour' };
  desk = createFixture({
    manifest: (manifest) => ({ ...manifest, modules: { ...manifest.modules, scheduledTrigger: [hourly] } }),
  });
  desk.clock.advance(3 * days);
  await desk.scheduler.runDue();
  // The first that was missed, and those of the last 24 hours.
  expect(await desk.noted('ticks')).toHaveLength(1 + 24);
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
