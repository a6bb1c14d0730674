import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type OpenAs, test } from './support/desk';
import { dropDraft, keepDraft } from './support/draft';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { openTab, settingsOn } from './support/settings';

test.afterEach(async ({ openAs }) => {
  const { page } = await openTry(openAs);
  await dropDraft(page);
});

test('a pasted ticket shows where the draft decides otherwise', async ({ openAs }) => {
  const { page } = await openTry(openAs);
  await keepDraft(page, 'minutes: 60, calendar: always', 'minutes: 30, calendar: always');
  const settings = settingsOn(page);
  await settings.getByRole('textbox', { name: 'Summary' }).fill('All of production is down');
  await settings
    .getByRole('textbox', { name: 'Description' })
    .fill('Every shop answers 503 since 09:10 in production and there is no workaround.');
  await settings.getByRole('combobox', { name: 'Request type' }).selectOption('Report a problem');
  await settings.getByRole('combobox', { name: /^Severity/ }).selectOption('P1 · Critical');
  await settings.getByRole('textbox', { name: /^Reporter’s e-mail/ }).fill('nadia@northwind.example');
  await settings.getByRole('button', { name: 'Try it' }).click();

  const table = settings.getByRole('table', { name: 'What each policy decides' });
  await expect(table.getByRole('columnheader')).toHaveText([/^What/, /^My draft/, /^The published policy/]);
  await expect(table.getByRole('row', { name: /^First answer Differs/ })).toContainText('30 minutes');
  await expect(table.getByRole('row', { name: /^First answer Differs/ })).toContainText('your time zone');
  await expect(table.getByRole('row', { name: /^Status/ })).toContainText(
    'The portal doesn’t send it like this',
  );
  await expect(table.getByRole('row', { name: /^Severity/ })).toContainText('Suggested: P1');
  await expect(table.getByRole('row', { name: /^Address/ })).toContainText('Northwind');
  await expectGoodLooks(page);
});

test('a request is tried by its key, and a wrong key is told from a missing one', async ({ openAs }) => {
  const { settings } = await openTry(openAs);
  await settings.getByRole('radio', { name: 'A request of this project' }).check();
  const key = settings.getByRole('textbox', { name: 'Request key' });
  await key.fill('twelve');
  await settings.getByRole('button', { name: 'Try it' }).click();
  await expect(key).toHaveAccessibleDescription(/Enter a key such as ST-12\./);
  await key.fill('ST-2');
  await settings.getByRole('button', { name: 'Try it' }).click();
  await expect(settings.getByRole('heading', { name: /^ST-2: / })).toBeVisible();
  const table = settings.getByRole('table', { name: 'What each policy decides' });
  await expect(table.getByRole('row', { name: /^Paging/ })).toContainText('Slack');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
});

test('a key that no request has takes away what the request before it brought', async ({ openAs }) => {
  const { settings } = await openTry(openAs);
  await settings.getByRole('radio', { name: 'A request of this project' }).check();
  const key = settings.getByRole('textbox', { name: 'Request key' });
  await key.fill('ST-2');
  await settings.getByRole('button', { name: 'Try it' }).click();
  await expect(settings.getByRole('heading', { name: /^ST-2: / })).toBeVisible();
  await key.fill('ST-99999');
  await settings.getByRole('button', { name: 'Try it' }).click();
  await expect(settings.getByText(/^This request is no longer there/)).toBeVisible();
  await expect(settings.getByRole('heading', { name: /^ST-2: / })).toBeHidden();
});

test('a draft with mistakes says so and leads to the policy', async ({ openAs }) => {
  const { page } = await openTry(openAs);
  await keepDraft(page, 'calendar: always', 'calendar: allways');
  const settings = settingsOn(page);
  await settings.getByRole('textbox', { name: 'Summary' }).fill('Anything');
  await settings.getByRole('button', { name: 'Try it' }).click();
  await expect(settings.getByRole('heading', { name: /^Your draft has mistakes/ })).toBeVisible();
  await expectGoodLooks(page);
  await settings.getByRole('button', { name: 'Go to the draft' }).click();
  await expect(settings.getByRole('tab', { name: 'Policy' })).toHaveAttribute('aria-selected', 'true');
});

test('a ticket is tried by keyboard alone, and the tab stays over a reload', async ({ openAs }) => {
  const { page, settings } = await openTry(openAs);
  await page.reload();
  const summary = settings.getByRole('textbox', { name: 'Summary' });
  await expect(summary).toBeVisible();
  await skipToContent(page);
  await tabTo(page, summary);
  await page.keyboard.type('How do I export invoices?');
  await page.keyboard.press('Enter');
  await expect(settings.getByRole('table', { name: 'What each policy decides' })).toBeVisible();
});

async function openTry(openAs: OpenAs): Promise<{ page: Page; settings: FrameLocator }> {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Try it');
  await expect(settings.getByRole('button', { name: 'Try it' })).toBeVisible();
  return { page, settings };
}
