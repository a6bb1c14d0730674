import { useEffect } from 'react';
import type { Filters } from './filters';
import { type Accepting, useAccepting } from './use-accepting';
import { useFilters } from './use-filters';
import { type Shown, useShown } from './use-shown';
import { type Ticking, useTicks } from './use-ticks';
import type { Live } from './use-triage';

interface Work {
  filters: Filters;
  changeFilters: (filters: Filters) => void;
  shown: Shown;
  ticking: Ticking;
  accepting: Accepting;
}

/** What an agent does with the board: what they filter by and see of it, what they tick, and what they accept. */
export function useWork({ triage, clear, keep, look, accept }: Live, filtersKey: string): Work {
  const { board, levels } = triage;
  const [filters, changeFilters] = useFilters(filtersKey, clear);
  const shown = useShown(triage, filters);
  const ticking = useTicks(shown.acceptable, board.rows);
  const accepting = useAccepting({ board, levels, untick: ticking.untick, look, accept });
  const { run } = accepting;
  useEffect(() => keep(run?.choices.map(({ key }) => key) ?? []), [keep, run]);
  return { filters, changeFilters, shown, ticking, accepting };
}
