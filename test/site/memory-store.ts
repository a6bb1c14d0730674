import type { Collection, Store } from '../../site/contracts';

/** A store in memory: documents are copied in and out, and a transaction that throws leaves nothing behind. */
export function memoryStore(): Store {
  let tables = new Map<string, Map<string, string>>();
  let sequences = new Map<string, number>();
  const table = (name: string) => {
    const found = tables.get(name) ?? new Map<string, string>();
    tables.set(name, found);
    return found;
  };
  return {
    collection<T>(name: string): Collection<T> {
      const read = (json: string) => JSON.parse(json) as T;
      const entries = () => [...table(name)].map(([id, json]): [string, T] => [id, read(json)]);
      return {
        get(id) {
          const json = table(name).get(id);
          return json === undefined ? undefined : read(json);
        },
        put: (id, value) => void table(name).set(id, JSON.stringify(value)),
        delete: (id) => table(name).delete(id),
        all: () => entries().map(([, value]) => value),
        entries,
      };
    },
    next(sequence) {
      const number = (sequences.get(sequence) ?? 0) + 1;
      sequences.set(sequence, number);
      return number;
    },
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
      tables.clear();
      sequences.clear();
    },
    close: () => undefined,
  };
}
