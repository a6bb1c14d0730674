import { expect, type Locator, type Page } from '@playwright/test';

/** A new page's first stop is the link past the bar. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));
  await page.keyboard.press('Enter');
}

/** Presses Tab until a control has the focus, at most as often as a patient person would. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement && document.hasFocus()))
      return;
  }
  await expect(control, 'reached within 20 presses of Tab').toBeFocused();
}
