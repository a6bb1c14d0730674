import { put, remove, session, take } from '../shared/shelf';
import { isFiltering } from '../shared/filters/match';
import { type Filters, NO_FILTERS } from './filters';

/** Where one tab keeps what an agent filters a project's board by. */
export function filtersKey(projectId: string): string {
  return `plumbline:board:${projectId}`;
}

/** What the board was filtered by before a reload; every filter open where nothing readable is kept. */
export function readFilters(key: string, shelf = session): Filters {
  const kept = take(key, shelf);
  if (typeof kept !== 'object' || kept === null) return NO_FILTERS;
  const values = new Map<string, unknown>(Object.entries(kept));
  const filters = { ...NO_FILTERS };
  for (const name of Object.keys(filters) as (keyof Filters)[]) {
    const value = values.get(name);
    if (typeof value === 'string') filters[name] = value;
  }
  return filters;
}

/** Keeps the filters for this tab; open ones leave nothing behind. */
export function keepFilters(key: string, filters: Filters, shelf = session): void {
  if (isFiltering(filters)) put(key, filters, shelf);
  else remove(key, shelf);
}
