import { beforeEach, expect, test } from 'vitest';
import { createConcurrency } from '../../../site/forge/queues/concurrency';
import { checkPush, createPushLimit } from '../../../site/forge/queues/limits';
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

test('a 501st push within a minute is refused', () => {
  const mayPush = createPushLimit(desk.clock);
  const answers = Array.from({ length: 501 }, () => mayPush()?.status);
  expect(answers.filter((status) => status !== undefined)).toEqual([429]);
  desk.clock.advance(61_000);
  expect(mayPush()).toBeUndefined();
});

const one = { body: {} };

test.each([
  ['no events', [], 1, 400],
  ['51 events', Array.from({ length: 51 }, () => one), 1, 400],
  ['more than 200 KB', [{ body: { text: 'x'.repeat(200 * 1_024) } }], 1, 413],
  ['a delay of 16 minutes', [{ ...one, delayInSeconds: 960 }], 1, 400],
  ['a thousand pushes from inside one another', [one], 1_001, 405],
])('a push with %s is refused', (_, payload, pushes, status) => {
  expect(checkPush({ queueName: 'work', jobId: 'a', payload }, pushes)).toMatchObject({ status });
});

test('messages of one concurrency key wait for each other', async () => {
  const concurrency = createConcurrency();
  const key = { key: 'desk', limit: 1 };
  const inner: boolean[] = [];
  await concurrency.within(key, async () => {
    inner.push(await concurrency.within(key, () => Promise.resolve()));
  });
  expect([...inner, await concurrency.within(key, () => Promise.resolve())]).toEqual([false, true]);
});

test('a push to a queue nobody consumes is refused and named', async () => {
  await desk.forge.stop();
  desk = createFixture({
    manifest: (manifest) => ({ ...manifest, modules: { ...manifest.modules, consumer: [] } }),
  });
  await expect(push('lost')).rejects.toThrow('nobody consumes the queue "work"');
  expect(desk.forge.refusals()).toMatchObject([{ code: 'QUEUE_PUSH' }]);
});
