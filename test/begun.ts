import type { Store } from '../site/contracts';

/** What a store held at one moment, to begin others with. */
interface Held {
  documents: [collection: string, entries: [string, unknown][]][];
  sequences: [name: string, last: number][];
}

/** A store as it was handed in that also tells what it holds, for `beginWith`. */
export function telling(store: Store): { store: Store; held: () => Held } {
  const collections = new Set<string>();
  const sequences = new Map<string, number>();
  return {
    store: {
      ...store,
      collection<T>(name: string) {
        collections.add(name);
        return store.collection<T>(name);
      },
      next(sequence) {
        const number = store.next(sequence);
        sequences.set(sequence, number);
        return number;
      },
    },
    held: () => ({
      documents: Array.from(collections, (name) => [name, store.collection<unknown>(name).entries()]),
      sequences: [...sequences],
    }),
  };
}

/** Fills an empty store with what another one held. */
export function beginWith(store: Store, { documents, sequences }: Held): void {
  store.transaction(() => {
    for (const [name, entries] of documents) {
      const collection = store.collection<unknown>(name);
      for (const [id, value] of entries) collection.put(id, value);
    }
    for (const [name, last] of sequences) for (let number = 0; number < last; number += 1) store.next(name);
  });
}
