import { useCallback, useState } from 'react';
import type { Filters } from './filters';
import { keepFilters, readFilters } from './kept-filters';

/** What the agent filters by, kept by this tab; `changed` hears of each change. */
export function useFilters(key: string, changed: () => void): [Filters, (filters: Filters) => void] {
  const [filters, setFilters] = useState(() => readFilters(key));
  const change = useCallback(
    (after: Filters) => {
      setFilters(after);
      keepFilters(key, after);
      changed();
    },
    [key, changed],
  );
  return [filters, change];
}
