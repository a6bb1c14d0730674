/** How a process ends at its next step to the outside: before it was carried out, or after. */
type Death = 'before' | 'after';

/** The way out of a process: every step to the outside waits here for its turn. */
export interface Gate {
  pass<T>(step: () => Promise<T>): Promise<T>;
  /** Ends the process where it stands; what it waits for never comes. */
  die(): void;
}

interface Process {
  startedAt: number;
  limit: number;
  death?: Death;
  isDead: boolean;
}

/**
 * Processes that run at once, each stopped at its next step to the outside until it is let on: so any order of their
 * steps can be tried, and a death between any two. A dead process runs no `catch` and no `finally`. Each step ticks.
 */
export function createProcesses({ now, tick }: { now: () => number; tick: () => void }) {
  const waiting: { process: Process; go: () => void }[] = [];
  const running = new Set<Process>();

  function end(process: Process): void {
    process.isDead = true;
    running.delete(process);
    for (let at = waiting.length - 1; at >= 0; at -= 1)
      if (waiting[at]?.process === process) waiting.splice(at, 1);
  }

  function carryOut<T>(
    process: Process,
    step: () => Promise<T>,
    resolve: (answer: Promise<T>) => void,
  ): void {
    if (process.death === 'before') {
      end(process);
      return;
    }
    const answer = step();
    if (process.death === 'after') end(process);
    // Whoever died meanwhile hears nothing; what it did stays done.
    if (process.isDead) answer.catch(() => undefined);
    else resolve(answer);
  }

  function gateOf(process: Process): Gate {
    return {
      die: () => end(process),
      pass: <T>(step: () => Promise<T>) =>
        new Promise<T>((resolve) => {
          if (!process.isDead) waiting.push({ process, go: () => carryOut(process, step, resolve) });
        }),
    };
  }

  /** Lets one of the waiting steps go, any number naming one; false when nothing waits. */
  async function letOn(pick = 0): Promise<boolean> {
    const [next] = waiting.splice(pick % Math.max(waiting.length, 1), 1);
    tick();
    next?.go();
    await quiet();
    return next !== undefined;
  }

  return {
    letOn,
    /** Starts a process that lives this long at most; `done` is called with what became of its work. */
    async start<T>(
      limit: number,
      work: (gate: Gate) => Promise<T>,
      done?: (answer: T) => void,
    ): Promise<void> {
      const process: Process = { startedAt: now(), limit, isDead: false };
      running.add(process);
      work(gateOf(process))
        .then(done, () => undefined)
        .finally(() => running.delete(process));
      await quiet();
    },
    async letAllOn(): Promise<void> {
      while (await letOn());
    },
    /** One of the processes that run, any number naming one, dies at its next step. */
    doom(pick: number, death: Death): void {
      const process = [...running][pick % Math.max(running.size, 1)];
      if (process) process.death = death;
    },
    /** Ends whoever has run longer than it may. */
    endLate(): void {
      for (const process of [...running]) if (now() - process.startedAt > process.limit) end(process);
    },
  };
}

export type Processes = ReturnType<typeof createProcesses>;

/** Until everything that runs waits for its next step, or is done. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A room of the world whose every call waits for its turn. */
export function gated<Room extends object>(room: Room, gate: Gate): Room {
  return new Proxy(room, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) =>
        gate.pass(() => Promise.resolve(Reflect.apply(method, target, args) as unknown));
    },
  });
}
