import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type OpenAs, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { openTab, settingsOn } from './support/settings';

test('the month shows what came in, and each figure its requests', async ({ openAs }) => {
  const { page, settings } = await openOverview(openAs);
  const received = settings.getByRole('listitem').filter({ hasText: 'Requests received' });
  await expect(received.getByRole('button')).toBeVisible();
  await expect(settings.getByRole('table', { name: 'Agreement by customer' })).toBeVisible();
  await expect(settings.getByRole('heading', { name: 'Paging' })).toBeVisible();
  await expectGoodLooks(page);
  await received.getByRole('button').click();
  await expect(settings.getByRole('dialog', { name: 'Requests received' })).toContainText('ST-');
});

test('a month without a decision says what fills it', async ({ openAs }) => {
  const { page, settings } = await openOverview(openAs);
  await skipToContent(page);
  const month = settings.getByRole('combobox', { name: 'Month' });
  await tabTo(page, month);
  await page.keyboard.press('End');
  await expect(settings.getByRole('heading', { name: /^Nothing to show for this month/ })).toBeVisible();
  await expectGoodLooks(page);
  await settings.getByRole('button', { name: 'Go to the back-test' }).click();
  await expect(settings.getByRole('tab', { name: 'Back-test' })).toHaveAttribute('aria-selected', 'true');
});

test('a month that is read in the dark is printed in light colours', async ({ openAs }) => {
  const { page, settings } = await openOverview(openAs);
  const html = settings.locator('html');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(html).toHaveAttribute('data-color-mode', 'dark');
  await html.dispatchEvent('beforeprint');
  await expect(html).toHaveAttribute('data-color-mode', 'light');
  await html.dispatchEvent('afterprint');
  await expect(html).toHaveAttribute('data-color-mode', 'dark');
});

test('the desk right now says what waits and what contradicts the policy', async ({ openAs }) => {
  const { page, settings } = await openOverview(openAs);
  await openTab(settings, 'Health');
  const now = settings.getByRole('region', { name: 'The desk right now' });
  await expect(now.getByText('Wait for details')).toBeVisible();
  await expect(now.getByText(/Jira has( not)? asked us to wait/)).toBeVisible();
  const site = settings.getByRole('region', { name: 'What contradicts the policy' });
  await expect(site.getByText('The project has the status “Submitted”.')).toBeVisible();
  await expectGoodLooks(page);
});

async function openOverview(openAs: OpenAs): Promise<{ page: Page; settings: FrameLocator }> {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Overview');
  await expect(settings.getByRole('combobox', { name: 'Month' })).toBeVisible();
  return { page, settings };
}
