import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type Crowd, openCrowd } from './support/crowd';
import { type OpenAs, test as base } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';
import { openTab, settingsOn } from './support/settings';

/** A test on a desk with five thousand customers, which Jira lists no faster than in earnest. */
const test = base.extend<object, { crowd: Crowd }>({
  crowd: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const crowd = await openCrowd(5_000);
      await use(crowd);
      await crowd.close();
      expect(crowd.desk.faults(), 'what the app threw').toEqual([]);
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ crowd }, use) => use(crowd.origin),
});

test('five thousand customers are read, stopped half-way, sorted out and added', async ({
  openAs,
  crowd,
}) => {
  test.slow();
  const { page, roster } = await openRoster(openAs, 'ST');
  await roster.getByRole('button', { name: 'Read the customers' }).click();
  await expect(roster.getByText(/^Reading the members of organisation \d+ of \d+/)).toBeVisible();
  await expect(roster.getByText(/^1,\d{3} customers read…/).first()).toBeVisible({ timeout: 120_000 });
  await roster.getByRole('button', { name: 'Cancel' }).click();
  await expect(roster.getByText(/^Stopped after 1,\d{3} customers/).first()).toBeVisible();
  crowd.desk.jiraFaults.next({ method: 'GET', path: /\/customer/, status: 429, retryAfter: 3 });
  await roster.getByRole('button', { name: 'Go on' }).click();
  await expect(roster.getByText(/Jira asks us to wait 3 s/).first()).toBeVisible();
  await expect(roster.getByText(/^All 5,0\d\d customers read/).first()).toBeVisible({ timeout: 120_000 });

  const place = roster.getByRole('combobox', { name: 'Membership' });
  const { drifted, private: privately, hidden } = crowd.planted;
  await place.selectOption('not-shown');
  await expect(roster.getByText(`${hidden} of 5,0`)).toBeVisible();
  await place.selectOption('drifted');
  await expect(roster.getByText(`${drifted + privately} of 5,0`)).toBeVisible();
  await expectGoodLooks(page);

  const all = roster.getByRole('button', { name: `Tick all ${drifted} shown who can be added` });
  await all.click();
  await roster.getByRole('button', { name: `Add ${drifted} to their organisation` }).click();
  await expect(roster.getByText(`${drifted} added.`)).toBeVisible({ timeout: 120_000 });
  await expect(roster.getByText(/^Added to /).first()).toBeVisible();

  const saving = page.waitForEvent('download');
  await roster.getByRole('button', { name: `Export ${drifted + privately} as CSV` }).click();
  const table = readFileSync(await (await saving).path(), 'utf8');
  expect(table.split('\r\n')).toHaveLength(drifted + privately + 2);
});

test('the roster is read and searched by keyboard alone', async ({ openAs }) => {
  const { page, roster } = await openRoster(openAs, 'IO');
  await skipToContent(page);
  await tabFar(page, roster.getByRole('button', { name: 'Read the customers' }));
  await page.keyboard.press('Enter');
  await expect(roster.getByText(/^All \d+ customers read/).first()).toBeVisible();
  await tabTo(page, roster.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.type('thandi');
  const row = roster.getByRole('row', { name: /Thandi/ });
  await expect(row).toContainText('Karoo Telecom');
  await expect(row).toContainText('Fits');
  await expect(roster.getByRole('table', { name: 'Customers' }).getByRole('row')).toHaveCount(2);
  const byName = roster.getByRole('button', { name: /^Customer/ });
  await tabTo(page, byName);
  await page.keyboard.press('Enter');
  await expect(byName).toBeFocused();
});

test('what an app cannot read comes with places to click and domains to copy', async ({ openAs }) => {
  const { page, roster } = await openRoster(openAs, 'IO');
  await roster.getByText('What only Jira’s own settings can do').click();
  const names = ['Which addresses may register', 'Who joins which organisation', 'Who may send requests'];
  for (const name of [...names, 'Who may share with whom'])
    await expect(roster.getByRole('heading', { name })).toBeVisible();
  await expect(roster.getByRole('textbox', { name: 'Karoo Telecom' })).toHaveValue('karoo.example');
  await expectGoodLooks(page);
  await expectToFit(page, NARROWEST);
});

/** The customers of a project's settings, opened. */
async function openRoster(openAs: OpenAs, key: string): Promise<{ page: Page; roster: FrameLocator }> {
  const page = await openAs('admin-alex', `/settings/${key}`);
  const roster = settingsOn(page);
  await openTab(roster, 'Customers');
  await expect(roster.getByRole('button', { name: 'Read the customers' })).toBeVisible();
  return { page, roster };
}

/** The settings above the roster have many stops. */
async function tabFar(page: Page, control: Parameters<typeof tabTo>[1]): Promise<void> {
  await control.evaluate((button) => button.closest('section')?.querySelector<HTMLElement>('h2')?.focus());
  await tabTo(page, control);
}
