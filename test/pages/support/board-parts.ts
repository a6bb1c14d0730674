import type { FrameLocator, Locator } from '@playwright/test';

export const rowOf = (board: FrameLocator, key: string) => board.locator(`[data-key="${key}"]`);
export const rows = (board: FrameLocator) => board.locator('tbody').getByRole('row');
export const search = (board: FrameLocator) => board.getByRole('searchbox', { name: 'Search' });
export const tick = (board: FrameLocator, key: string) =>
  board.getByRole('checkbox', { name: `Tick ${key}`, exact: true });
export const said = (board: FrameLocator, text: string | RegExp): Locator => board.getByText(text).first();

// The app looks again at what a request says before it changes anything, so what is accepted here is true.
export const question = {
  ...{ severity: 'P3', suggested: 'P4', because: 'Information request' },
  description: 'Where do we find last month’s invoice? It is only a question, nothing is broken.',
};
export const outage = {
  ...{ severity: 'P3', suggested: 'P1', because: 'Production outage' },
  description:
    'All shops in production are down since 08:40: every page answers 503. There is no workaround.',
};
