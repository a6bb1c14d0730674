import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { heirOf } from './heir';

interface Roving {
  /** The one row that Tab leads to. */
  active?: string | undefined;
  /** Moves the focus to a row. */
  focus: (key: string | undefined) => void;
  /** For the element that holds the rows. */
  handlers: { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void };
}

/**
 * One stop for Tab among many rows, each an element with `data-key`. A row that leaves hands the focus to its
 * neighbour, and the last one to leave to the element with `data-instead`.
 */
export function useRoving(holder: RefObject<HTMLElement>, shown: readonly string[]): Roving {
  const [active, setActive] = useState<string>();
  const [before, setBefore] = useState(shown);
  const hasFocus = useRef(false);
  if (before !== shown) {
    setBefore(shown);
    setActive(heirOf(active, before, shown));
  }

  const focus = useCallback(
    (key: string | undefined) => {
      const row = key !== undefined && holder.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const target = row || holder.current?.querySelector('[data-instead]');
      if (target instanceof HTMLElement) target.focus();
    },
    [holder],
  );
  useLayoutEffect(() => {
    const isLost = !holder.current?.querySelector(':focus:not([hidden], [hidden] *)');
    if (hasFocus.current && isLost && document.hasFocus()) focus(active);
  }, [active, shown, holder, focus]);

  const onFocus = useCallback(({ target }: FocusEvent) => {
    hasFocus.current = true;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key !== undefined) setActive(key);
  }, []);
  const onBlur = useCallback(({ target, relatedTarget, currentTarget }: FocusEvent) => {
    // A window that goes to the back keeps its active element, so the focus is not lost.
    const isAway = relatedTarget === null ? document.activeElement !== target : true;
    if (isAway && !currentTarget.contains(relatedTarget)) hasFocus.current = false;
  }, []);
  return { active, focus, handlers: { onFocus, onBlur } };
}
