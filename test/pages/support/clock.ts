import { expect, type Page } from '@playwright/test';

/** Moves the desk's clock forward on the clock page; what fell due on the way has happened afterwards. */
export async function moveClock(page: Page, by: '+5 minutes' | '+15 minutes' | '+1 hour'): Promise<void> {
  await page.goto('/clock');
  const time = page.getByRole('region', { name: 'Time' });
  const before = await time.innerText();
  await time.getByRole('button', { name: by }).click();
  await expect(time).not.toHaveText(before);
}
