import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { OpenAs } from './support/desk';
import { dropDraft, keepDraft } from './support/draft';
import { tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { test } from './support/own-policy';
import { openTab, settingsOn } from './support/settings';

test.beforeEach(({ own }) => void own.desk.plantRequests(300));

test('a draft is tried on past requests, and every figure shows its requests', async ({ openAs }) => {
  const { page } = await openBacktest(openAs);
  await keepDraft(page, 'minutes: 60, calendar: always', 'minutes: 30, calendar: always');
  const settings = settingsOn(page);
  const section = settings.getByRole('region', { name: 'On requests that are done' });
  await startAnew(section);
  await section.getByRole('spinbutton', { name: 'How many at most' }).fill('200');
  await section.getByRole('button', { name: 'Start the back-test' }).click();
  await expect(section.getByText(/^All \d+ requests judged/)).toBeVisible({ timeout: 90_000 });

  const matrix = section.getByRole('table').filter({ hasText: 'Ended / suggested' });
  await expect(matrix.getByRole('row')).toHaveCount(5);
  await expectGoodLooks(page);
  await matrix.getByRole('button').first().click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Ended P\d, suggested P\d$/ })).toBeVisible();
  await expectGoodLooks(page);
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('listitem').getByRole('button').first().click();
  await expect(await opened).toHaveURL(/\/browse\/ST-\d+$/);
  await page.bringToFront();
  await dialog.getByRole('button', { name: 'Close' }).click();

  const saving = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Export the figures as CSV' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('are due earlier');
  await dropDraft(page);
});

test('JQL that Jira does not take is said beside the button', async ({ openAs }) => {
  const { section } = await openBacktest(openAs);
  await startAnew(section);
  await section.getByRole('textbox', { name: 'Which requests (JQL)' }).fill('nonsense ==');
  await section.getByRole('button', { name: 'Start the back-test' }).click();
  await expect(section.getByText(/^Jira doesn’t take this JQL/)).toBeVisible();
});

test('a run that waits for Jira is paused, gone on with and cancelled by keyboard', async ({
  own,
  openAs,
}) => {
  const { page, section } = await openBacktest(openAs);
  const start = async () => {
    await startAnew(section);
    own.desk.jiraFaults.next({ path: /\/search\/jql/, after: 1, status: 429, retryAfter: 600 });
    await section.getByRole('button', { name: 'Start the back-test' }).click();
    await expect(section.getByText(/^100 of about .* Jira has asked us to wait/)).toBeVisible();
  };
  await start();
  await section.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect(section.getByText(/^Paused after 100 of about/)).toBeVisible();
  const goOn = section.getByRole('button', { name: 'Go on' });
  await expect(goOn).toBeFocused();
  await expectGoodLooks(page);
  await goOn.press('Enter');
  await expect(section.getByText(/^All \d+ requests judged/)).toBeVisible();

  await start();
  await section.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(section.getByText(/^Cancelled after 100 requests/)).toBeFocused();
  await expect(section.getByRole('button', { name: 'Export as JSON' })).toBeVisible();
});

test('a policy watches from now on and is stopped, by keyboard', async ({ openAs }) => {
  const { page, settings } = await openBacktest(openAs);
  const shadow = settings.getByRole('region', { name: 'On requests to come' });
  const days = shadow.getByRole('spinbutton', { name: 'For how many days' });
  await days.focus();
  await tabTo(page, shadow.getByRole('button', { name: 'Let it watch' }));
  await page.keyboard.press('Enter');
  await expect(shadow.getByText(/watches until .* It has seen 0 requests so far\.$/)).toBeVisible();
  await expectGoodLooks(page);
  await shadow.getByRole('button', { name: 'Stop watching' }).press('Enter');
  await expect(shadow.getByText(/has watched from /)).toBeVisible();
});

interface Opened {
  page: Page;
  settings: FrameLocator;
  section: Locator;
}

async function openBacktest(openAs: OpenAs): Promise<Opened> {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Back-test');
  const section = settings.getByRole('region', { name: 'On requests that are done' });
  await expect(section.getByRole('button').first()).toBeVisible();
  return { page, settings, section };
}

/** Another one has run before, where tests share the desk. */
async function startAnew(section: Locator): Promise<void> {
  await expect(section.getByRole('button').first()).toBeVisible();
  const anew = section.getByRole('button', { name: 'Start another back-test' });
  if (await anew.isVisible()) await anew.click();
}
