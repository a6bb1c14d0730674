import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

interface Cut {
  /** The part of the page where the picture begins; its top otherwise. */
  from?: Locator;
  /** The most pixels it is tall; 1,000 otherwise. */
  tallest?: number;
}

/** Takes one picture of a page in light and one in dark, and leaves the page in light. */
export type Photograph = (page: Page, name: string, cut?: Cut) => Promise<void>;

const width = 1200;
const shortest = 480;

/** Takes pictures into a folder: 1,200 wide, as tall as the page is unless it is cut. */
export function photographer(folder: string): Photograph {
  return async (page, name, { from, tallest = 1000 } = {}) => {
    await page.setViewportSize({ width, height: shortest });
    await page.evaluate(() => scrollTo(0, 0));
    for (const mode of ['light', 'dark'] as const) {
      await wear(page, mode);
      const top = Math.max(0, ((await from?.boundingBox())?.y ?? 0) - 16);
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const height = Math.min(whole - top, tallest);
      // A browser need not paint what no window shows, such as the lower rows of a board.
      await page.setViewportSize({ width, height: Math.ceil(top + height) });
      await page.screenshot({
        path: join(folder, `${name}-${mode}.png`),
        fullPage: true,
        clip: { x: 0, y: top, width, height },
        animations: 'disabled',
        caret: 'hide',
      });
      await page.setViewportSize({ width, height: shortest });
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
  // What the mouse rests on looks different.
  await page.mouse.move(0, 0);
  for (const frame of page.frames()) {
    await expect(frame.locator('html')).toHaveAttribute('data-color-mode', mode);
  }
}
