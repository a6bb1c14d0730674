import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Fails when one of the app's frames scrolls sideways at 320 pixels (WCAG 1.4.10). Leaves the page wide. */
export async function expectToFit(page: Page, frame: FrameLocator): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide = () =>
    frame.locator(':root').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(tooWide, 'pixels that the frame is too wide').toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1200, height: 900 });
}
