/** Something on the desk that an open page may want to show. */
export type Change =
  | { what: 'issue'; key: string }
  | { what: 'outbox' | 'alerts' | 'telephone' }
  | { what: 'clock'; now: number };

/** Tells those who listen what changed. Listening ends with the function that `listen` answers. */
export interface Changes {
  tell(change: Change): void;
  listen(hear: (change: Change) => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell(change) {
      for (const hear of listeners) hear(change);
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
