import type { Collection } from '../contracts';

/** A collection that also answers all its documents without parsing them again. */
export interface ReadCollection<T> extends Collection<T> {
  /** Every document as it was last written, shared between its readers: for those who change nothing. */
  peek(): readonly T[];
}

/** Keeps what was read until it is written again: to parse five thousand issues takes longer than to search them. */
export function readOften<T>(collection: Collection<T>): ReadCollection<T> {
  let kept: Map<string, T> | undefined;
  // Read back when it is next asked for, so that a transaction that was undone is seen undone.
  const written = new Set<string>();
  return {
    ...collection,
    put(id, value) {
      written.add(id);
      collection.put(id, value);
    },
    delete(id) {
      written.add(id);
      return collection.delete(id);
    },
    peek() {
      kept ??= new Map(collection.entries());
      for (const id of written) {
        const value = collection.get(id);
        if (value === undefined) kept.delete(id);
        else kept.set(id, value);
      }
      written.clear();
      return [...kept.values()];
    },
  };
}
