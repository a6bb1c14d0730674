import type { EntityDefinition } from '../../contracts';
import {
  checkFilters,
  checkRange,
  meets,
  passes,
  type Condition,
  type Filters,
  type PropertyCondition,
} from './conditions';
import { indexOf, type Index } from './entities';
import { KvsError } from './error';
import type { KeyedRow } from './rows';

export interface ValueQuery {
  where?: PropertyCondition[];
  after?: string;
  limit?: number;
}

export interface EntityQuery {
  entityName: string;
  indexName: string;
  partition?: unknown[];
  range?: Condition;
  filters?: Filters;
  sort?: 'ASC' | 'DESC';
  cursor?: string;
  limit?: number;
}

export interface Page {
  data: KeyedRow[];
  cursor?: string;
}

/** A page of values by key. Refuses more than one `where`, and one about anything but the key's beginning. */
export function queryValues(rows: KeyedRow[], { where = [], after, limit }: ValueQuery): Page {
  if (where.length > 1) throw new KvsError(400, 'QUERY_WHERE_INVALID', 'A query has one "where" at most.');
  for (const { property, condition } of where) {
    if (property !== 'key')
      throw new KvsError(400, 'QUERY_WHERE_FIELD_INVALID', `"where" is about key, not ${property}.`);
    if (condition !== 'BEGINS_WITH')
      throw new KvsError(400, 'INVALID_FILTER_CONDITION', `"where" takes beginsWith only.`);
  }
  const found = rows.filter(({ key }) => where.every((one) => meets(key, one)));
  const order: Order = { at: ({ key }) => [key], descending: false };
  return page(found, order, after, limit, 'LIST_QUERY_LIMIT_EXCEEDED');
}

/**
 * A page of an entity's rows by one of its indexes. A row that lacks an attribute of the index is not in the index.
 * Filters are applied to a page after it is cut, as Forge does, so a page may be empty and still have a successor.
 */
export function queryEntity(rows: KeyedRow[], query: EntityQuery, definition: EntityDefinition): Page {
  const index = indexOf(definition, query.indexName);
  const given = query.partition ?? [];
  if (query.range) checkRange(query.range);
  checkFilters(query.filters, definition);
  const names = index === 'by-key' ? [] : index.range;
  const order: Order = {
    at: (row) => [...names.map((name) => attribute(row, name)), row.key],
    descending: query.sort === 'DESC',
  };
  const inIndex = index === 'by-key' ? rows : within(index, given, rows, query.indexName);
  const range = (row: KeyedRow) => (index === 'by-key' ? row.key : attribute(row, index.range[0]));
  const found = inIndex.filter((row) => !query.range || meets(range(row), query.range));
  const cut = page(found, order, query.cursor, query.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  return { ...cut, data: cut.data.filter(({ value }) => passes(value, query.filters)) };
}

function within(index: Index, given: unknown[], rows: KeyedRow[], name: string): KeyedRow[] {
  if (given.length !== index.partition.length) {
    const message = `Index "${name}" needs partition [${index.partition.join(', ')}], not ${given.length} value(s).`;
    throw new KvsError(400, 'INVALID_ENTITY_INDEX', message);
  }
  return rows
    .filter((row) => index.range.every((name) => attribute(row, name) !== undefined))
    .filter((row) => index.partition.every((name, position) => attribute(row, name) === given[position]));
}

function attribute(row: KeyedRow, name: string | undefined): unknown {
  return name === undefined ? undefined : (row.value as Record<string, unknown>)[name];
}

/** A row's place in an index: what it is sorted by, its key last. */
type Place = unknown[];

interface Order {
  at: (row: KeyedRow) => Place;
  descending: boolean;
}

/** Rows in order, after the place that the cursor names; ten unless told, a hundred at most. */
function page(rows: KeyedRow[], order: Order, cursor: string | undefined, limit = 10, code: string): Page {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new KvsError(400, code, `A page has 1 to 100 results, not ${limit}.`);
  }
  const direction = order.descending ? -1 : 1;
  const last = cursor === undefined ? undefined : placeOf(cursor);
  const left = rows
    .map((row) => ({ row, place: order.at(row) }))
    .filter(({ place }) => last === undefined || direction * compare(place, last) > 0)
    .sort((one, other) => direction * compare(one.place, other.place));
  const data = left.slice(0, limit).map(({ row }) => row);
  const end = left[limit - 1];
  return left.length > limit && end ? { data, cursor: cursorOf(end.place) } : { data };
}

function compare(one: Place, other: Place): number {
  for (const [position, left] of one.entries()) {
    const right = other[position];
    if (left !== right) return (left as number) < (right as number) ? -1 : 1;
  }
  return 0;
}

// A place and not a row: the row may be gone when the next page is asked for.
const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeOf(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place)) return place;
  } catch {
    // Somebody made it up.
  }
  throw new KvsError(400, 'INVALID_CURSOR', 'This cursor leads nowhere.');
}
