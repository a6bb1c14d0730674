import type { Core } from '../core';

/** All values on one page, as an expanded list inside a request. */
export function wholePage(core: Core, path: string, values: unknown[]): Record<string, unknown> {
  return deskPage(core, path, values, { start: 0, limit: Math.max(50, values.length) });
}

/** A page as the service desk API pages; `shape` is asked for what is on it, and for nothing else. */
export function deskPage<T>(
  core: Core,
  path: string,
  all: readonly T[],
  { start, limit }: { start: number; limit: number },
  shape: (one: T) => unknown = (one) => one,
): Record<string, unknown> {
  const values = all.slice(start, start + limit).map(shape);
  const isLastPage = start + limit >= all.length;
  const link = (from: number) => `${core.baseUrl}${path}?start=${from}&limit=${limit}`;
  return {
    _expands: [],
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: {
      self: `${core.baseUrl}${path}`,
      base: core.baseUrl,
      context: '',
      ...(isLastPage ? {} : { next: link(start + limit) }),
      ...(start === 0 ? {} : { prev: link(Math.max(0, start - limit)) }),
    },
    values,
  };
}

/** A page as the platform API pages. */
export function platformPage(
  core: Core,
  path: string,
  all: unknown[],
  { startAt, maxResults }: { startAt: number; maxResults: number },
): Record<string, unknown> {
  return {
    self: `${core.baseUrl}${path}`,
    maxResults,
    startAt,
    total: all.length,
    isLast: startAt + maxResults >= all.length,
    values: all.slice(startAt, startAt + maxResults),
  };
}
