import { useEffect, useRef } from 'react';

/**
 * Leads to the rows whenever the page has the focus and nothing on it does: on arrival, when the reader comes back, and
 * after a click beside everything. The page never takes the focus from the one around it, and its keys stay bound to a
 * row (WCAG 2.1.4).
 */
export function useArrival(toRows: () => void): void {
  const latest = useRef(toRows);
  latest.current = toRows;
  useEffect(() => {
    const arrive = () => {
      if (document.hasFocus() && document.activeElement === document.body && !isSelecting()) latest.current();
    };
    // What was clicked gets the focus only after the page has.
    const arriveSoon = () => setTimeout(arrive);
    arrive();
    window.addEventListener('focus', arriveSoon);
    document.addEventListener('click', arrive);
    return () => {
      window.removeEventListener('focus', arriveSoon);
      document.removeEventListener('click', arrive);
    };
  }, []);
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
