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
  return page(found, after, limit, 'LIST_QUERY_LIMIT_EXCEEDED');
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
  const inIndex = index === 'by-key' ? rows : sortBy(index, within(index, given, rows, query.indexName));
  const range = (row: KeyedRow) => (index === 'by-key' ? row.key : attribute(row, index.range[0]));
  const found = inIndex.filter((row) => !query.range || meets(range(row), query.range));
  if (query.sort === 'DESC') found.reverse();
  const cut = page(found, query.cursor, query.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
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

function sortBy({ range }: Index, rows: KeyedRow[]): KeyedRow[] {
  return [...rows].sort((one, other) => {
    for (const name of range) {
      const [left, right] = [attribute(one, name), attribute(other, name)] as [number, number];
      if (left !== right) return left < right ? -1 : 1;
    }
    return one.key < other.key ? -1 : 1;
  });
}

function attribute(row: KeyedRow, name: string | undefined): unknown {
  return name === undefined ? undefined : (row.value as Record<string, unknown>)[name];
}

/** Rows after the one whose key the cursor names; ten unless told, a hundred at most. */
function page(rows: KeyedRow[], cursor: string | undefined, limit = 10, code: string): Page {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new KvsError(400, code, `A page has 1 to 100 results, not ${limit}.`);
  }
  const last = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString();
  const start = last === undefined ? 0 : rows.findIndex(({ key }) => key === last) + 1;
  if (last !== undefined && start === 0)
    throw new KvsError(400, 'INVALID_CURSOR', 'This cursor leads nowhere.');
  const data = rows.slice(start, start + limit);
  const end = data.at(-1);
  const more = start + data.length < rows.length && end !== undefined;
  return more ? { data, cursor: Buffer.from(end.key).toString('base64url') } : { data };
}
