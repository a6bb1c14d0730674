import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../site/clock';
import { morningClock } from '../../site/seed/morning-clock';
import { memoryStore } from './memory-store';

const noon = Date.UTC(2026, 10, 21, 12);
const clocks = (behind: number) => {
  const clock = createClock({ store: memoryStore(), base: () => noon });
  return { clock, morning: morningClock(clock, behind) };
};

test('starts late and tells the same time once it has caught up', () => {
  const { clock, morning } = clocks(60_000);
  expect(morning.now()).toBe(noon - 60_000);
  morning.advance(90_000);
  expect(morning.now()).toBe(noon + 30_000);
  expect(clock.now()).toBe(noon + 30_000);
});

test('moves by exactly as much as it is advanced, however the steps fall', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 100_000 }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), steps, (behind, all) => {
      const { morning } = clocks(behind);
      for (const step of all) morning.advance(step);
      expect(morning.now()).toBe(noon - behind + all.reduce((sum, step) => sum + step, 0));
    }),
  );
});

test('tells the time of now once it caught up, however long its morning took', () => {
  const machine = { now: noon };
  const clock = createClock({ store: memoryStore(), base: () => machine.now });
  const morning = morningClock(clock, 60_000);
  machine.now += 8_000;
  morning.advance(52_000);
  expect(morning.now()).toBe(machine.now - 8_000);
  morning.catchUp();
  expect([morning.now(), morning.offset()]).toEqual([machine.now, 0]);
});
