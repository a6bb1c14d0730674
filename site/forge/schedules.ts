import { z } from 'zod';
import type { Clock, Manifest, Scheduler, Store } from '../contracts';
import { cloudId } from './installation';
import type { Invoker } from './invoker';
import { modulesOf } from './manifest';

const scheduleSchema = z.looseObject({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});

interface Kept {
  interval: string;
  timer: string;
  due: number;
}

const minute = 60_000;
const milliseconds = {
  fiveMinute: 5 * minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
  week: 7 * 24 * 60 * minute,
};
const startMilliseconds = 5 * minute;
const tickTimer = 'schedule-tick';

/**
 * Runs scheduled triggers on the desk's clock, the first time five minutes after the app came. One tick makes up for
 * all that were missed while the desk was off. A tick that fails is not repeated.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/
 */
export function createSchedules(parts: {
  manifest: Manifest;
  store: Store;
  clock: Clock;
  scheduler: Scheduler;
  invoker: Invoker;
}): void {
  const { store, clock, scheduler } = parts;
  const schedules = modulesOf(parts.manifest, 'scheduledTrigger', scheduleSchema);
  const kept = store.collection<Kept>('schedules');

  function plan(key: string, interval: string, due: number): void {
    kept.put(key, { interval, due, timer: scheduler.at(due, tickTimer, { key, due }) });
  }

  async function tick({ key, due }: { key: string; due: number }): Promise<void> {
    const schedule = schedules.find((one) => one.key === key);
    if (!schedule) return;
    store.transaction(() => {
      // After a crash the same tick comes twice: the next one must not.
      if (kept.get(key)?.due === due)
        plan(key, schedule.interval, dueAfter(due, milliseconds[schedule.interval]));
    });
    await parts.invoker.invoke({
      functionKey: schedule.function,
      moduleKey: key,
      moduleType: 'scheduledTrigger',
      body: { context: { cloudId, moduleKey: key }, contextToken: 'local' },
    });
  }

  function dueAfter(due: number, interval: number): number {
    const missed = Math.floor((clock.now() - due) / interval);
    return due + (missed + 1) * interval;
  }

  store.transaction(() => {
    const pending = new Set(scheduler.pending().map(({ id }) => id));
    for (const [key, { timer, interval }] of kept.entries()) {
      if (pending.has(timer) && schedules.some((one) => one.key === key && one.interval === interval))
        continue;
      scheduler.cancel(timer);
      kept.delete(key);
    }
    for (const { key, interval } of schedules) {
      if (!kept.get(key)) plan(key, interval, clock.now() + startMilliseconds);
    }
  });
  scheduler.on(tickTimer, (data) => tick(data as { key: string; due: number }));
}
