import { RateLimitError, ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { allOf, listed } from '../../src/jira/pages';

const same = (one: number) => one;

test('pages are read until the last, from where the one before ended', async () => {
  const starts: number[] = [];
  const pages = [
    { values: [1, 2], isLastPage: false },
    { values: [3], isLastPage: true },
  ];
  const read = (start: number) => Promise.resolve(pages[starts.push(start) - 1] ?? {});
  expect(await allOf(read, 10)).toEqual([1, 2, 3]);
  expect(starts).toEqual([0, 2]);
});

test('no more is answered than was asked for', async () => {
  const read = (start: number) =>
    Promise.resolve({ values: [start, start + 1, start + 2], isLastPage: false });
  expect(await allOf(read, 4)).toEqual([0, 1, 2, 3]);
});

test('an empty page that calls itself not the last ends the list', async () => {
  expect(await allOf(() => Promise.resolve({ values: [], isLastPage: false }), 10)).toEqual([]);
  expect(await listed(5, Promise.resolve({ values: [], isLastPage: false }), same)).toEqual({ all: [] });
});

test('one page says where the next begins', async () => {
  const page = (isLastPage: boolean) => Promise.resolve({ values: [7, 8], isLastPage });
  expect(await listed(50, page(false), same)).toEqual({ all: [7, 8], next: 52 });
  expect(await listed(50, page(true), same)).toEqual({ all: [7, 8] });
});

test.each([
  [4_200, 5],
  [0, 1],
  [Number.NaN, 1],
])('told to wait %d milliseconds, whoever lists waits %i seconds', async (retryAfterMs, slowDown) => {
  const error = new RateLimitError('slow down', '', {}, { retryAfterMs });
  expect(await listed(0, Promise.reject(error), same)).toEqual({ slowDown });
});

test('a failing Jira is no reason to wait', async () => {
  const down = Promise.reject(new ServerError('down', 503, '', {}));
  await expect(listed(0, down, same)).rejects.toThrow('down');
});
