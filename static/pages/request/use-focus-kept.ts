import { type RefObject, useEffect, useState } from 'react';

/**
 * Keeps the focus on the page: when a part that has it goes away because it was settled elsewhere, it moves to where
 * that is said. The handlers belong on the part.
 */
export function useFocusKept(isThere: boolean, said: RefObject<HTMLElement>) {
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    if (isThere || !isInside) return;
    setInside(false);
    said.current?.focus();
  }, [isThere, isInside, said]);
  return { isInside, handlers: { onFocus: () => setInside(true), onBlur: () => setInside(false) } };
}
