import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** For the element that holds what may vanish. */
export interface FocusHandlers {
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
}

/**
 * Where something that has the focus vanishes from `holder`, `instead` gives the focus to something else: lost to
 * nobody, it would begin again at the top of the page.
 */
export function useKeptFocus(holder: RefObject<HTMLElement>, instead: () => void): FocusHandlers {
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    const isLost = !holder.current?.querySelector(':focus:not([hidden], [hidden] *)');
    if (hasFocus.current && isLost && document.hasFocus()) instead();
  });
  const onFocus = useCallback(() => {
    hasFocus.current = true;
  }, []);
  const onBlur = useCallback(({ target, relatedTarget, currentTarget }: FocusEvent) => {
    // A window that goes to the back keeps its active element, so the focus is not lost.
    const isAway = relatedTarget === null ? document.activeElement !== target : true;
    if (isAway && !currentTarget.contains(relatedTarget)) hasFocus.current = false;
  }, []);
  return { onFocus, onBlur };
}
