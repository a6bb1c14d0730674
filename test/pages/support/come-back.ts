import type { Page } from '@playwright/test';

/**
 * Whoever has this page open comes back to its tab: what the app shows there is brought up to date at once, and not
 * when it would have looked by itself.
 */
export async function comeBack(page: Page): Promise<void> {
  const frames = page.frames().filter((frame) => frame.parentFrame() !== null);
  for (const frame of frames)
    await frame.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}
