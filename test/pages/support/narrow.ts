import { expect, type Page } from '@playwright/test';

/** The narrowest screen that a page has to fit, in CSS pixels (WCAG 1.4.10). */
export const NARROWEST = 320;

/**
 * Fails, naming the frame, where a page or one of its frames scrolls sideways at `width` pixels; leaves it as it was.
 */
export async function expectToFit(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 740 });
  for (const frame of page.frames()) {
    const tooWide = () =>
      frame.locator(':root').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    await expect.poll(tooWide, `pixels that ${frame.url()} is too wide`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}
