/** Counts what runs under each concurrency key, over all queues. */
export interface Concurrency {
  /** Runs the work unless as much as `limit` of its key is running; false then. Work without a key always runs. */
  within(
    concurrency: { key: string; limit: number } | undefined,
    work: () => Promise<void>,
  ): Promise<boolean>;
}

/** Nothing running yet. */
export function createConcurrency(): Concurrency {
  const running = new Map<string, number>();
  return {
    async within(concurrency, work) {
      const { key, limit } = concurrency ?? { key: '', limit: Infinity };
      const before = running.get(key) ?? 0;
      if (before >= limit) return false;
      running.set(key, before + 1);
      try {
        await work();
        return true;
      } finally {
        running.set(key, (running.get(key) ?? 1) - 1);
      }
    },
  };
}
