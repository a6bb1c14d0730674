import type { Collection, Store } from '../../site/contracts';

type Tables = Record<string, Record<string, string>>;

/** A store in memory: documents are copied in and out, and a transaction that throws leaves nothing behind. */
export function memoryStore(): Store {
  let tables: Tables = {};
  let sequences: Record<string, number> = {};
  const table = (name: string) => (tables[name] ??= {});
  return {
    collection<T>(name: string): Collection<T> {
      const entries = () =>
        Object.entries(table(name)).map(([id, json]): [string, T] => [id, JSON.parse(json) as T]);
      return {
        get: (id) => (Object.hasOwn(table(name), id) ? (JSON.parse(table(name)[id] ?? '') as T) : undefined),
        put(id, value) {
          table(name)[id] = JSON.stringify(value);
        },
        delete: (id) => Object.hasOwn(table(name), id) && Reflect.deleteProperty(table(name), id),
        all: () => entries().map(([, value]) => value),
        entries,
      };
    },
    next: (sequence) => (sequences[sequence] = (sequences[sequence] ?? 0) + 1),
    transaction(work) {
      const before = structuredClone({ tables, sequences });
      try {
        return work();
      } catch (error) {
        ({ tables, sequences } = before);
        throw error;
      }
    },
    clear() {
      tables = {};
      sequences = {};
    },
    close: () => undefined,
  };
}
