import { useEffect, useRef } from 'react';

/** Where the keyboard goes once a change is drawn: into an entry, to a button of it, or to the button that adds. */
export type NextFocus = { at: number; on: 'first' | 'up' | 'down' } | 'add';

/** A list that moves the keyboard's focus on after its next change. */
export function useNextFocus() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<NextFocus>();
  useEffect(() => {
    const { current: to } = wanted;
    if (to === undefined) return;
    const found = to === 'add' ? addButtonIn(list.current) : controlIn(list.current, to);
    if (!found) return;
    wanted.current = undefined;
    found.focus();
  });
  return { list, next: (to: NextFocus) => void (wanted.current = to) };
}

function addButtonIn(list: HTMLElement | null): HTMLElement | null | undefined {
  return list?.querySelector<HTMLElement>(':scope > [data-add]');
}

function controlIn(list: HTMLElement | null, { at, on }: Exclude<NextFocus, 'add'>) {
  const entry = list?.querySelector<HTMLDetailsElement>(`:scope > [data-at="${at}"]`);
  if (!entry) return undefined;
  entry.open = true;
  if (on === 'first') return entry.querySelector<HTMLElement>('input, select, textarea');
  const button = entry.querySelector<HTMLButtonElement>(`[data-move="${on}"]:not(:disabled)`);
  return button ?? entry.querySelector<HTMLElement>('[data-move]:not(:disabled)');
}
