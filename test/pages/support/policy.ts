import { type FrameLocator, type Locator, type Page, expect } from '@playwright/test';
import { emptyDay } from '../../../site/seed/seed';
import { test as base } from './desk';
import { type OwnDesk, openOwnDesk } from './own-desk';
import { settingsOn } from './settings';

const { site } = emptyDay;

/** A test on a desk of its own on which nobody has set the app up yet, and which Sofia administers as well as Alex. */
export const test = base.extend<object, { own: OwnDesk }>({
  own: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const own = await openOwnDesk({ ...emptyDay, site: { ...site, users: site.users.map(asAdmin) } });
      await use(own);
      await own.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ own }, use) => use(own.origin),
});

function asAdmin(user: (typeof site.users)[number]): (typeof site.users)[number] {
  return user.accountId === 'agent-sofia' ? { ...user, role: 'admin' } : user;
}

/** The tab that the policy is written on, with a draft in it: a project without one starts from what it has. */
export async function openPolicy(page: Page): Promise<FrameLocator> {
  const settings = settingsOn(page);
  await settings.getByRole('tab', { name: 'Policy' }).click();
  const start = settings.getByRole('button', { name: 'Start from this project' });
  const text = settings.getByRole('button', { name: 'Text', exact: true });
  await expect(start.or(text)).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(text).toBeVisible();
  return settings;
}

/** The draft as text, with the whole of it replaced by another text. */
export async function writeText(page: Page, source: string): Promise<Locator> {
  const settings = settingsOn(page);
  await settings.getByRole('button', { name: 'Text', exact: true }).click();
  const text = settings.getByRole('textbox', { name: 'The policy as YAML' });
  // Not by a click: that would press what it has just scrolled to, before the editor has drawn it.
  await text.scrollIntoViewIfNeeded();
  await text.focus();
  await page.keyboard.press('ControlOrMeta+a');
  // As one piece, as from a clipboard: typed letter by letter, the editor would indent and close brackets by itself.
  await page.keyboard.insertText(source);
  return text;
}

/** Publishes the draft; gives the dialog's list of what changes. */
export async function publish(page: Page): Promise<string[]> {
  const settings = settingsOn(page);
  await settings.getByRole('button', { name: 'Publish…' }).click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const changes = await dialog.getByRole('listitem').allTextContents();
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(settings.getByText(/^Version \d+ of .* runs here from now on\.$/)).toBeVisible();
  return changes;
}
