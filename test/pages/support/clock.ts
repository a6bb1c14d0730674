import type { Page } from '@playwright/test';

/** Moves the desk's clock forward on the clock page; what fell due on the way has happened afterwards. */
export async function moveClock(page: Page, by: '+5 minutes' | '+15 minutes' | '+1 hour'): Promise<void> {
  await page.goto('/clock');
  // The page's texts change by themselves as time passes; the page comes back when the journey is over.
  const back = page.waitForEvent('load');
  await page.getByRole('region', { name: 'Time' }).getByRole('button', { name: by }).click();
  await back;
}
