import { isRateLimitError } from 'jira.js/core';
import type { Listed } from '../flows/world/jira';

/** The most that Jira Service Management puts on a page of people. It may give less. */
export const PAGE = 50;

interface Page<T> {
  values?: T[];
  isLastPage?: boolean;
}

/** All that Jira lists, page by page until the last; no more than `most`. */
export async function allOf<T>(read: (start: number) => Promise<Page<T>>, most: number): Promise<T[]> {
  const all: T[] = [];
  while (all.length < most) {
    const { values = [], isLastPage } = await read(all.length);
    all.push(...values);
    if (isLastPage !== false || values.length === 0) break;
  }
  return all.slice(0, most);
}

/** One page from `start` on, or how long Jira wants us to wait before we ask again. */
export async function listed<T, U>(
  start: number,
  reading: Promise<Page<T>>,
  as: (one: T) => U,
): Promise<Listed<U>> {
  return unlessSlowedDown(async () => {
    const { values = [], isLastPage } = await reading;
    const isLast = isLastPage !== false || values.length === 0;
    return { all: values.map(as), ...(isLast ? {} : { next: start + values.length }) };
  });
}

/** What comes of asking, or how many seconds Jira wants us to wait before we ask again. */
export async function unlessSlowedDown<T>(asking: () => Promise<T>): Promise<T | { slowDown: number }> {
  try {
    return await asking();
  } catch (error) {
    if (isRateLimitError(error)) return { slowDown: secondsOf(error.retryAfterMs) };
    throw error;
  }
}

/** Jira may name a date instead of seconds, or nothing; a second later it says again if that was too early. */
function secondsOf(milliseconds: number | undefined): number {
  return Math.max(1, Math.ceil((milliseconds ?? 0) / 1000) || 1);
}
