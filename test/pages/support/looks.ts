import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expectToFit } from './narrow';

const sizes = {
  wide: { width: 1200, height: 900 },
  // WCAG 1.4.10 asks for 320; no phone that is still sold is narrower than 360.
  narrow: { width: 360, height: 740 },
};

/**
 * Looks at a page with the app's frames in it, light and wide, then dark and narrow, and leaves it as it was. Fails,
 * naming the elements, where axe finds a violation of WCAG 2.2 A or AA or where a narrow page scrolls sideways.
 */
export async function expectGoodLooks(page: Page): Promise<void> {
  await page.setViewportSize(sizes.wide);
  await expectAccessible(page, 'light and wide');
  await page.setViewportSize(sizes.narrow);
  await switchTo(page, 'dark');
  await expectAccessible(page, 'dark and narrow');
  await expectToFit(page, sizes.narrow.width);
  await switchTo(page, 'light');
  await page.setViewportSize(sizes.wide);
}

async function switchTo(page: Page, mode: 'light' | 'dark'): Promise<void> {
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  for (const frame of page.frames()) {
    await expect(frame.locator('html')).toHaveAttribute('data-color-mode', mode);
  }
}
