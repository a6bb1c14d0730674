import { useCallback, useRef, useState } from 'react';

interface Current<T> {
  /** As the page draws it. */
  drawn: T;
  /** As it stands this moment, for whoever presses a button. */
  latest: { readonly current: T };
  set: (value: T) => void;
}

/**
 * What somebody enters. Jira draws a panel after it has heard of an entry, so a button that is pressed at once calls
 * the function of an older drawing, in which the latest letters are not there yet.
 */
export function useCurrent<T>(initial: T): Current<T> {
  const [drawn, draw] = useState(initial);
  const latest = useRef(initial);
  const set = useCallback((value: T) => {
    latest.current = value;
    draw(value);
  }, []);
  return { drawn, latest, set };
}
