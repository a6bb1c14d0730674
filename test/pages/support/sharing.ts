import type { FrameLocator, Page } from '@playwright/test';
import { raiseIncomplete, receipt } from './portal';
import { lenasReport } from './registration';

/** A P3 of Nadia's that says all it has to. Its key. */
export function raiseP3(page: Page): Promise<string> {
  return raiseIncomplete(page, { ...lenasReport, person: 'customer-nadia' });
}

/** The app's page on a request with what it says about who can see it opened. */
export async function openSharing(page: Page): Promise<FrameLocator> {
  const frame = receipt(page);
  await frame.getByText('Who can see this request').click();
  return frame;
}

/** The row of one who can see a request. */
export function seer(frame: FrameLocator, name: string) {
  return frame.getByRole('listitem').filter({ hasText: name });
}

export const addresses = (frame: FrameLocator) =>
  frame.getByRole('textbox', { name: 'People to add, by e-mail address' });
export const shareButton = (frame: FrameLocator) => frame.getByRole('button', { name: 'Share', exact: true });
