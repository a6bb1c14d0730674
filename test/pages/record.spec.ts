import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type OpenAs, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { raiseIncomplete } from './support/portal';
import { openTab, settingsOn } from './support/settings';

test('what was decided about a request is found by its key', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, {
    person: 'customer-nadia',
    summary: 'Invoices carry our former address',
    description: 'The footer still shows the old street.',
    answers: { severity: 'P3', product: 'Billing' },
  });
  const { page, settings } = await openRecord(openAs);
  await settings.getByRole('textbox', { name: 'Request key' }).fill(key);
  await settings.getByRole('button', { name: 'Show' }).click();
  const list = settings.getByRole('list', { name: 'Decisions, latest first' });
  await expect(list.getByText(/It came in with P3 and something was missing/)).toBeVisible();
  await expect(list.getByText(/asked the reporter for/)).toBeVisible();
  await expect(list).not.toContainText('former address');
  await expectGoodLooks(page);
  await settings.getByRole('combobox', { name: 'Kind' }).selectOption('Reporter asked');
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('the record leaves as a table and as it is kept', async ({ openAs }) => {
  const { page, settings } = await openRecord(openAs);
  const region = settings.getByRole('region', { name: 'What was decided' });
  for (const [button, start] of [
    ['Export all of these as CSV', '\uFEFFWhen (UTC)'],
    ['Export all of these as JSON', '{'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await region.getByRole('button', { name: button }).click();
    const file = await saving;
    expect(readFileSync(await file.path(), 'utf8').startsWith(start)).toBe(true);
    expect(file.suggestedFilename()).toMatch(/^decisions-\d{4}-\d\d-\d\d\.(?:csv|json)$/);
  }
});

test('a person is taken out only after another question', async ({ openAs }) => {
  const { page, settings } = await openRecord(openAs);
  const section = settings.getByRole('region', { name: 'Take a person out' });
  await section.getByRole('textbox', { name: 'Account ID' }).fill('nobody-of-this-desk');
  await section.getByRole('button', { name: /^Take this person out/ }).click();
  await expect(section.getByText(/^Take the account “nobody-of-this-desk” out of the record/)).toBeVisible();
  await expectGoodLooks(page);
  await section.getByRole('button', { name: 'Leave it' }).click();
  await section.getByRole('button', { name: /^Take this person out/ }).click();
  await section.getByRole('button', { name: 'Take them out' }).click();
  await expect(section.getByText('Nothing is kept here about this person.')).toBeVisible();
});

test('an address from outside is asked about in words of its own', async ({ openAs }) => {
  const { settings } = await openRecord(openAs);
  const section = settings.getByRole('region', { name: 'Take a person out' });
  await section.getByRole('textbox').fill('zed@fabrikam.example');
  await section.getByRole('button', { name: /^Take this person out/ }).click();
  await expect(section.getByText(/^End whatever “zed@fabrikam.example” was invited to/)).toBeVisible();
  await section.getByRole('button', { name: 'Take them out' }).click();
  await expect(section.getByText('Nothing is kept here about this person.')).toBeVisible();
});

test('whoever uninstalls learns of shares and answers that stay', async ({ openAs }) => {
  const { settings } = await openRecord(openAs);
  const section = settings.getByRole('region', { name: 'Before you uninstall' });
  await section.getByText('What remains, and what is deleted when').click();
  await expect(section.getByText(/^Shares with an end never end any more/)).toBeVisible();
  await expect(section.getByText(/in a second property on each request/)).toBeVisible();
  await expect(section.getByText(/alerts and meetings made there stay/)).toBeVisible();
});

test('the policy is taken along by keyboard before uninstalling', async ({ openAs }) => {
  const { page, settings } = await openRecord(openAs);
  const section = settings.getByRole('region', { name: 'Before you uninstall' });
  await section.getByText('What remains, and what is deleted when').click();
  await expect(section.getByText(/if you ask within 21 days/)).toBeVisible();
  await skipToContent(page);
  await section.getByRole('heading').focus();
  await tabTo(page, section.getByRole('button', { name: 'Take the policy along' }));
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/-version-\d+\.yml$/);
});

test('a printed record ends with its decisions', async ({ openAs }) => {
  const { page, settings } = await openRecord(openAs);
  const erase = settings.getByRole('heading', { name: 'Take a person out' });
  const uninstall = settings.getByRole('heading', { name: 'Before you uninstall' });
  await expect(erase).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(settings.getByRole('list', { name: 'Decisions, latest first' })).toBeVisible();
  await expect(erase).toBeHidden();
  await expect(uninstall).toBeHidden();
});

async function openRecord(openAs: OpenAs): Promise<{ page: Page; settings: FrameLocator }> {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Record');
  await expect(settings.getByRole('list', { name: 'Decisions, latest first' })).toBeAttached();
  return { page, settings };
}
