import { useMemo } from 'react';
import { type BoardRow, placedRows } from './board';
import { type Counts, filter, type Filters } from './filters';
import { isAcceptable } from './run';
import type { Triage } from './triage';

/** What the filters leave of the board. */
export interface Shown {
  /** Every row that has a place, in its order, shown or not. */
  rows: readonly BoardRow[];
  /** The keys of those that are shown. */
  keys: readonly string[];
  /** How many of those are open, and the keys of those whose suggestion can be accepted. */
  open: number;
  acceptable: readonly string[];
  /** How many rows are open in all, those that wait for a place among them. */
  openInAll: number;
  /** What each choice of a filter would show. */
  counts: Counts;
}

/** The rows of the board as the filters show them. */
export function useShown({ board, levels }: Pick<Triage, 'board' | 'levels'>, filters: Filters): Shown {
  const rows = useMemo(() => placedRows(board), [board]);
  const openInAll = useMemo(() => [...board.rows.values()].filter(({ isOpen }) => isOpen).length, [board]);
  return useMemo(() => {
    const { rows: shown, counts } = filter(rows, filters, levels);
    return {
      rows,
      openInAll,
      counts,
      keys: keysOf(shown),
      open: shown.filter(({ isOpen }) => isOpen).length,
      acceptable: keysOf(shown.filter(isAcceptable)),
    };
  }, [rows, openInAll, filters, levels]);
}

function keysOf(rows: readonly BoardRow[]): string[] {
  return rows.map(({ key }) => key);
}
