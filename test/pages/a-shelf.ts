import type { Shelf } from '../../static/pages/shared/shelf';

/** A browser's storage that lasts as long as the test. */
export function aShelf(): Shelf {
  const kept = new Map<string, string>();
  return () => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  });
}
