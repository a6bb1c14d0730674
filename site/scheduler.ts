import { randomUUID } from 'node:crypto';
import type { Clock, Collection, Scheduler, Store } from './contracts';

interface Timer {
  due: number;
  order: number;
  kind: string;
  data: unknown;
}

type Handler = (data: unknown) => Promise<void>;

/** A scheduler that can also drive itself in real time. */
export interface RunningScheduler extends Scheduler {
  /** Runs timers as they fall due until `stop`. Does not keep the process alive. */
  start(): void;
  stop(): void;
}

/** The driver looks again at least this often, so that a clock that was moved is noticed. */
const longestSleep = 1_000;

/**
 * Durable timers. A timer leaves the store after its handler has finished, so a process killed in between runs it
 * again: at least once. A timer of a kind nobody handles waits. `onError` hears of a handler that threw. A handler
 * must not wait for `runDue`, which waits for handlers.
 */
export function createScheduler(parts: {
  store: Store;
  clock: Clock;
  onError: (kind: string, error: unknown) => void;
}): RunningScheduler {
  const { store, clock, onError } = parts;
  const timers = store.collection<Timer>('timers');
  const runs = createRuns(timers, onError);

  async function runDue(): Promise<void> {
    for (;;) {
      const first = runs.waiting()[0];
      if (first && first[1].due <= clock.now()) await runs.begin(...first);
      else if (!(await runs.oneToEnd())) return;
    }
  }

  const driver = drive(() => {
    const now = clock.now();
    const all = runs.waiting();
    const due = all.filter(([, timer]) => timer.due <= now);
    for (const one of due) runs.begin(...one).catch((error: unknown) => onError('scheduler', error));
    const next = all[due.length];
    return next ? next[1].due - now : longestSleep;
  });

  return {
    at(due, kind, data) {
      // Not the number: after a reset numbers begin again, and a handler still running would remove a new timer.
      const id = randomUUID();
      timers.put(id, { due, order: store.next('timer'), kind, data });
      driver.wake();
      return id;
    },
    cancel: (id) => void timers.delete(id),
    on: runs.on,
    pending: () => inOrder(timers).map(([id, { due, kind }]) => ({ id, due, kind })),
    nextDue: () => inOrder(timers)[0]?.[1].due,
    runDue,
    start: driver.start,
    stop: driver.stop,
  };
}

const inOrder = (timers: Collection<Timer>) =>
  timers.entries().sort(([, one], [, other]) => one.due - other.due || one.order - other.order);

/** The handlers, and which timers they are at work on. */
function createRuns(timers: Collection<Timer>, onError: (kind: string, error: unknown) => void) {
  const handlers = new Map<string, Handler>();
  const running = new Map<string, Promise<void>>();

  async function handle({ kind, data }: Timer): Promise<void> {
    try {
      await handlers.get(kind)?.(data);
    } catch (error) {
      onError(kind, error);
    }
  }

  return {
    on: (kind: string, handler: Handler) => void handlers.set(kind, handler),
    /** Timers that somebody handles and nobody has begun, the first due first. */
    waiting: () => inOrder(timers).filter(([id, { kind }]) => !running.has(id) && handlers.has(kind)),
    begin(id: string, timer: Timer): Promise<void> {
      const ended = handle(timer).finally(() => {
        timers.delete(id);
        running.delete(id);
      });
      running.set(id, ended);
      return ended;
    },
    /** Waits until a run ends; false at once when nothing runs. */
    async oneToEnd(): Promise<boolean> {
      if (running.size === 0) return false;
      await Promise.race(running.values());
      return true;
    },
  };
}

/** Calls `look` when woken and after as many milliseconds as `look` said, within a second. */
function drive(look: () => number) {
  let timeout: NodeJS.Timeout | undefined;
  let started = false;
  const sleep = (milliseconds: number) => {
    clearTimeout(timeout);
    timeout = setTimeout(turn, Math.min(Math.max(milliseconds, 0), longestSleep));
    timeout.unref();
  };
  const turn = () => {
    if (started) sleep(Math.max(look(), 1));
  };
  return {
    wake: () => {
      if (started) sleep(0);
    },
    start: () => {
      started = true;
      sleep(0);
    },
    stop: () => {
      started = false;
      clearTimeout(timeout);
    },
  };
}

/**
 * Moves the clock forward and stops at every timer on the way, so that each runs at its own time. What is due when
 * it returns has run.
 */
export async function travel(
  parts: { clock: Clock; scheduler: Scheduler },
  milliseconds: number,
): Promise<void> {
  const { clock, scheduler } = parts;
  const destination = clock.now() + milliseconds;
  const stops = () => scheduler.pending().filter(({ due }) => due > clock.now() && due <= destination);
  await scheduler.runDue();
  for (let stop = stops()[0]; stop; stop = stops()[0]) {
    clock.advance(stop.due - clock.now());
    await scheduler.runDue();
  }
  clock.advance(Math.max(0, destination - clock.now()));
  await scheduler.runDue();
}
