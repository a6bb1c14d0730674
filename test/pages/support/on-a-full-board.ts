import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test as base } from './desk';
import { type FullBoard, openFullBoard } from './full-board';

/** A test on a desk with five hundred severities to decide, beside the desk that other tests share. */
export const test = base.extend<object, { board: FullBoard }>({
  board: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const board = await openFullBoard(500);
      await use(board);
      await board.close();
      expect(board.desk.faults(), 'what the app threw').toEqual([]);
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ board }, use) => use(board.origin),
});

export const boardPath = '/queues/ST/apps/plumbline-board';

/** The app's page beside the queues, once every row is there. */
export async function boardOn(page: Page): Promise<FrameLocator> {
  const board = page.getByTitle('Severities to decide').contentFrame();
  await expect(board.getByText(/^All loaded/)).toBeVisible({ timeout: 60_000 });
  return board;
}
