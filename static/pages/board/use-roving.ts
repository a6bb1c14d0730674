import { type FocusEvent, type RefObject, useCallback, useState } from 'react';
import { heirOf } from './heir';
import { useKeptFocus } from '../shared/use-kept-focus';

export interface Roving {
  /** The one row that Tab leads to. */
  active?: string | undefined;
  /** Moves the focus to a row. */
  focus: (key: string | undefined, options?: FocusOptions) => void;
  /** For the element that holds the rows. */
  handlers: { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void };
}

/**
 * One stop for Tab among many rows, each an element with `data-key`. A row that leaves hands the focus to its
 * neighbour, and the last one to leave to the element with `data-instead`.
 */
export function useRoving(holder: RefObject<HTMLElement>, shown: readonly string[]): Roving {
  const [active, setActive] = useState(shown[0]);
  // Until somebody has been on a row it is the first, whatever comes in above it.
  const [isUsed, setUsed] = useState(false);
  const [before, setBefore] = useState(shown);
  if (before !== shown) {
    setBefore(shown);
    setActive(heirOf(isUsed ? active : undefined, before, shown));
  }

  const focus = useCallback(
    (key: string | undefined, options?: FocusOptions) => {
      const row = key !== undefined && holder.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const target = row || holder.current?.querySelector('[data-instead]');
      if (target instanceof HTMLElement) target.focus(options);
    },
    [holder],
  );
  const kept = useKeptFocus(holder, () => focus(active));
  const onFocus = ({ target }: FocusEvent) => {
    kept.onFocus();
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined) return;
    setActive(key);
    setUsed(true);
  };
  return { active, focus, handlers: { onFocus, onBlur: kept.onBlur } };
}
