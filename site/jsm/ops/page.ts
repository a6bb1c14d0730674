import { numberQuery } from '../rest/input';
import type { Call } from '../rest/operation';
import { OPERATIONS } from './access';

const MOST = 100;

/** A page of a list, by `offset` and `size`, with the way to the next. */
export function page(call: Call, all: unknown[], fallback = 20): Record<string, unknown> {
  const offset = numberQuery(call, 'offset', 0, 20_000);
  const size = Math.max(1, numberQuery(call, 'size', fallback, MOST));
  const end = offset + size;
  const query = new URLSearchParams(call.query);
  query.set('offset', String(end));
  query.set('size', String(size));
  const path = call.path.replace(OPERATIONS, '/v1');
  return {
    values: all.slice(offset, end),
    links: end < all.length ? { next: `${path}?${query.toString()}` } : {},
  };
}
