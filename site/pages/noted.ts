/** Something a page met that the desk should not have let happen, or does not model. */
export interface Note {
  at: number;
  what: string;
}

/** What pages reported since the desk started, for /health: at most the newest 1,000. */
export interface Noted {
  add(what: string): void;
  all(): Note[];
}

export function createNoted(now: () => number): Noted {
  const notes: Note[] = [];
  return {
    add(what) {
      notes.push({ at: now(), what });
      if (notes.length > 1_000) notes.shift();
    },
    all: () => [...notes],
  };
}
