import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Takes one picture of a page in light and one in dark, and leaves the page in light. */
export type Photograph = (page: Page, name: string) => Promise<void>;

const width = 1200;
const shortest = 480;
const tallest = 960;

/** Takes pictures into a folder: 1,200 wide, as tall as the page is, up to 960. */
export function photographer(folder: string): Photograph {
  return async (page, name) => {
    await page.setViewportSize({ width, height: shortest });
    for (const mode of ['light', 'dark'] as const) {
      await wear(page, mode);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${name}-${mode}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
        animations: 'disabled',
        caret: 'hide',
      });
    }
    await wear(page, 'light');
  };
}

/** Pages of the desk have a button for it; pages of the app alone follow the browser. */
async function wear(page: Page, mode: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: mode });
  const root = page.locator('html');
  const worn = await root.getAttribute('data-color-mode');
  if (worn === null || worn === mode) return;
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  for (const frame of page.frames()) {
    await expect(frame.locator('html')).toHaveAttribute('data-color-mode', mode);
  }
}
