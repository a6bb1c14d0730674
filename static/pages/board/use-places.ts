import { type RefObject, useCallback, useRef } from 'react';

/** Fields that a key leads to. */
export interface Places {
  search: RefObject<HTMLInputElement>;
  call: RefObject<HTMLInputElement>;
  toSearch: () => void;
  toCall: () => void;
}

/** The search and the field for a caller's code, and the way to each. */
export function usePlaces(): Places {
  const search = useRef<HTMLInputElement>(null);
  const call = useRef<HTMLInputElement>(null);
  const toSearch = useCallback(() => search.current?.focus(), []);
  const toCall = useCallback(() => call.current?.focus(), []);
  return { search, call, toSearch, toCall };
}
