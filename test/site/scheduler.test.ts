import { beforeEach, expect, test } from 'vitest';
import type { Clock, Store } from '../../site/contracts';
import { createClock } from '../../site/clock';
import { createScheduler, travel, type RunningScheduler } from '../../site/scheduler';
import { openStore } from '../../site/store/sqlite-store';

const noon = Date.UTC(2026, 10, 23, 12);
const seconds = 1_000;

let store: Store;
let clock: Clock;
let failures: string[];
let scheduler: RunningScheduler;

const open = () =>
  createScheduler({ store, clock, onError: (kind, error) => failures.push(`${kind}: ${String(error)}`) });

beforeEach(() => {
  store = openStore(':memory:');
  clock = createClock({ store, base: () => noon });
  failures = [];
  scheduler = open();
});

test('a clock that was moved stays moved after a restart', () => {
  clock.advance(5 * seconds);
  expect(createClock({ store, base: () => noon }).now()).toBe(noon + 5 * seconds);
});

test('the clock refuses to run back', () => {
  expect(() => clock.advance(-1)).toThrow('The clock moves forward only');
});

test('what is due runs by time, then in order of setting', async () => {
  const seen: unknown[] = [];
  scheduler.on('note', (data) => Promise.resolve(void seen.push(data)));
  scheduler.at(noon, 'note', 'second');
  scheduler.at(noon - seconds, 'note', 'first');
  scheduler.at(noon, 'note', 'third');
  scheduler.at(noon + seconds, 'note', 'later');
  await scheduler.runDue();
  expect([seen, scheduler.nextDue()]).toEqual([['first', 'second', 'third'], noon + seconds]);
});

test('what a timer makes due at once runs in the same turn', async () => {
  const seen: unknown[] = [];
  scheduler.on('chain', (data) => {
    seen.push(data);
    if (data === 1) scheduler.at(noon, 'chain', 2);
    return Promise.resolve();
  });
  scheduler.at(noon, 'chain', 1);
  await scheduler.runDue();
  expect(seen).toEqual([1, 2]);
});

test('a handler that throws is logged and leaves the queue', async () => {
  scheduler.on('note', () => Promise.reject(new Error('broken')));
  scheduler.at(noon, 'note', 'x');
  await scheduler.runDue();
  expect([failures, scheduler.pending()]).toEqual([['note: Error: broken'], []]);
});

test('timers set before a restart run after it', async () => {
  const seen: unknown[] = [];
  scheduler.at(noon, 'note', 'kept');
  const restarted = open();
  restarted.on('note', (data) => Promise.resolve(void seen.push(data)));
  await restarted.runDue();
  expect(seen).toEqual(['kept']);
});

test('a cancelled timer never runs', async () => {
  const seen: unknown[] = [];
  scheduler.on('note', (data) => Promise.resolve(void seen.push(data)));
  scheduler.cancel(scheduler.at(noon, 'note', 'x'));
  await scheduler.runDue();
  expect(seen).toEqual([]);
});

test('a timer of a kind nobody handles waits and blocks nobody', async () => {
  const seen: unknown[] = [];
  scheduler.on('note', (data) => Promise.resolve(void seen.push(data)));
  scheduler.at(noon - seconds, 'unknown', 'x');
  scheduler.at(noon, 'note', 'x');
  await scheduler.runDue();
  expect([seen, scheduler.pending().length]).toEqual([['x'], 1]);
});

test('two drivers at once run a timer once', async () => {
  const seen: unknown[] = [];
  scheduler.on('note', async (data) => {
    await Promise.resolve();
    seen.push(data);
  });
  scheduler.at(noon, 'note', 'x');
  await Promise.all([scheduler.runDue(), scheduler.runDue()]);
  expect(seen).toEqual(['x']);
});

test('travelling stops at every timer at its own time', async () => {
  const seen: number[] = [];
  scheduler.on('tick', () => {
    seen.push(clock.now() - noon);
    if (seen.length < 3) scheduler.at(clock.now() + 10 * seconds, 'tick', null);
    return Promise.resolve();
  });
  scheduler.at(noon + 10 * seconds, 'tick', null);
  await travel({ clock, scheduler }, 60 * seconds);
  expect([seen, clock.now() - noon]).toEqual([[10_000, 20_000, 30_000], 60_000]);
});

/** A handler of `slow` that notes the time it ends at, once the test lets it. */
function slowHandler() {
  const ended: number[] = [];
  const begun = Promise.withResolvers<null>();
  const end = Promise.withResolvers<null>();
  scheduler.on('slow', async () => {
    begun.resolve(null);
    await end.promise;
    ended.push(clock.now() - noon);
  });
  return { begun: begun.promise, end: () => end.resolve(null), ended };
}

test('travelling waits for a handler the driver began', async () => {
  const slow = slowHandler();
  scheduler.at(noon, 'slow', null);
  scheduler.start();
  await slow.begun;
  const arrived = travel({ clock, scheduler }, 60 * seconds);
  slow.end();
  await arrived;
  expect([slow.ended, clock.now() - noon]).toEqual([[0], 60_000]);
  scheduler.stop();
});

test('the driver begins what is due beside a slow handler', async () => {
  const slow = slowHandler();
  const beside = Promise.withResolvers<unknown>();
  scheduler.on('note', (data) => {
    beside.resolve(data);
    return Promise.resolve();
  });
  scheduler.at(noon, 'slow', null);
  scheduler.at(noon, 'note', 'x');
  scheduler.start();
  expect(await beside.promise).toBe('x');
  slow.end();
  scheduler.stop();
});

test('once started, a timer runs by itself', async () => {
  const ran = new Promise((resolve) => {
    scheduler.on('note', (data) => {
      resolve(data);
      return Promise.resolve();
    });
  });
  scheduler.start();
  scheduler.at(noon, 'note', 'x');
  expect(await ran).toBe('x');
  scheduler.stop();
});
