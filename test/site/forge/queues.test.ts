import { beforeEach, expect, test } from 'vitest';
import { travel } from '../../../site/scheduler';
import { createFixture, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

interface Pushed {
  jobId: string;
  stats: unknown;
}

const push = (value: unknown, delay?: number) => desk.ask('push', { value, delay }) as Promise<Pushed>;

test('a message reaches its consumer and its job counts it', async () => {
  const { jobId, stats } = await push('one');
  expect(stats).toEqual({ success: 0, inProgress: 1, failed: 0 });
  await desk.scheduler.runDue();
  expect(await desk.noted('consumed')).toEqual(['one']);
  expect(await desk.ask('stats', { key: jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  expect(desk.forge.logs()).toMatchObject([{ functionKey: 'consumer', line: 'consumed one', level: 'info' }]);
});

test('a delayed message waits for its time, across a restart', async () => {
  await push('late', 900);
  await desk.scheduler.runDue();
  expect(await desk.noted('consumed')).toEqual([]);
  await desk.forge.stop();
  desk = createFixture({ store: desk.store });
  await travel(desk, 900_000);
  expect(await desk.noted('consumed')).toEqual(['late']);
});

test('a message whose consumer broke is delivered again', async () => {
  const { jobId } = await push('fails');
  await travel(desk, 60_000);
  expect(await desk.noted('consumed')).toEqual(['fails', 0]);
  expect(await desk.ask('stats', { key: jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
});

test('the package refuses a delay of more than 15 minutes', async () => {
  await expect(push('too late', 901)).rejects.toThrow('delayInSeconds');
});

test('a 501st push within a minute is refused', async () => {
  for (let count = 0; count < 500; count += 1) await push(count);
  await expect(push('one too many')).rejects.toThrow(/rate limit/i);
  desk.clock.advance(61_000);
  expect(await push('next minute')).toHaveProperty('jobId');
});
