/** A keeper that waits for a pause, since masking and keeping a long text takes a moment. */
export interface SoonKeeper<T> {
  later: (value: T) => void;
  /** Keeps what still waits, if anything, at once. */
  now: () => void;
}

/** Long enough for a word, in milliseconds; what is typed on is kept once, as it stood last. */
const PAUSE = 400;

/** Keeps a value once no other has come for a pause. */
export function keepSoon<T>(keep: (value: T) => void, pause = PAUSE): SoonKeeper<T> {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    const due = waiting;
    waiting = undefined;
    if (due) keep(due.value);
  };
  return {
    now,
    later: (value) => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
  };
}
