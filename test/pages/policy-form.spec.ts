import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { freshDay } from '../../site/seed/seed';
import { test as base } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { type OwnDesk, openOwnDesk } from './support/own-desk';
import { publish } from './support/policy';
import { openTab, settingsOn } from './support/settings';

const { site } = freshDay;

/** A desk of its own with a new project on it, which Sofia administers too, in German. */
const test = base.extend<object, { own: OwnDesk }>({
  own: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const users = site.users.map((user) =>
        user.accountId === 'agent-sofia' ? { ...user, role: 'admin' as const, locale: 'de-DE' } : user,
      );
      const desks = site.desks.map((desk) => ({ ...desk, adminIds: [...desk.adminIds, 'agent-sofia'] }));
      const own = await openOwnDesk({ ...freshDay, site: { ...site, users, desks } });
      await use(own);
      await own.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ own }, use) => use(own.origin),
});

test('every tab of a desk without a policy leads to where one is written', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/FR');
  const settings = settingsOn(page);
  for (const tab of ['Try it', 'Back-test', 'Health', 'Customers']) {
    await openTab(settings, tab);
    const go = settings.getByRole('button', { name: 'Go to the policy' });
    await expect(go).toBeVisible();
    await expectGoodLooks(page);
    await go.click();
    await expect(settings.getByRole('tabpanel', { name: 'Policy' })).toBeFocused();
  }
});

test('a first draft is discarded, and the choice of presets comes back', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/FR');
  const settings = settingsOn(page);
  await openTab(settings, 'Policy');
  await settings.getByRole('button', { name: 'Start from Stakater support' }).click();
  const severities = await openPart(settings, 'Severities');
  await (await openEntry(severities, 'P2')).getByRole('textbox', { name: 'Short name' }).fill('S2');
  await expect(settings.getByText('This draft will be the first policy that runs here.')).toBeVisible();
  await settings.getByRole('button', { name: 'Discard the draft…' }).click();
  await expectGoodLooks(page);
  await settings.getByRole('button', { name: 'Discard it' }).click();
  await expect(settings.getByRole('heading', { name: 'Begin with a policy' })).toBeFocused();
  await page.reload();
  await expect(settings.getByRole('button', { name: 'Start from this project' })).toBeVisible();
});

test('an empty desk goes live by its form alone', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/FR');
  const settings = settingsOn(page);
  await settings.getByRole('tab', { name: 'Policy' }).click();
  await expect(settings.getByText('The project has no status “Submitted”', { exact: false })).toBeVisible();
  await expectGoodLooks(page);
  await settings.getByRole('button', { name: 'Start from this project' }).click();
  await expect(settings.getByRole('heading', { name: 'The next version' })).toBeFocused();

  await settings.getByRole('textbox', { name: 'Name of the policy' }).fill('Fresh support');
  const first = await openEntry(await openPart(settings, 'Severities'), 'P1');
  await expect(first.getByRole('textbox', { name: 'Within' })).toHaveValue('1');
  await first.getByRole('combobox', { name: 'Unit' }).selectOption('minutes');
  await first.getByRole('textbox', { name: 'Within' }).fill('30');
  await settings.getByRole('button', { name: 'Add a cap' }).click();
  const cap = settings.getByRole('group', { name: 'Caps' }).locator('details').last();
  await cap.getByRole('combobox', { name: 'Add a condition' }).selectOption('A drill');
  await cap.getByRole('textbox', { name: 'Reason' }).fill('Nothing is broken.');
  await expect(cap.getByText('Met when it is a drill.')).toBeVisible();
  await expectGoodLooks(page);

  const calendars = await openPart(settings, 'Calendars');
  await calendars.getByRole('textbox', { name: 'Monday, opens at' }).fill('08:00');
  await calendars.getByRole('button', { name: 'Monday: same hours on every open day' }).click();
  await expect(calendars.getByRole('group', { name: 'Monday' })).toBeFocused();
  await expect(calendars.getByRole('textbox', { name: 'Friday, opens at' })).toHaveValue('08:00');
  await calendars.getByLabel('Date', { exact: true }).first().fill('2026-12-25');
  await calendars.getByRole('button', { name: 'Add the holiday' }).click();
  await expect(calendars.getByRole('textbox', { name: 'Holidays' })).toHaveValue('2026-12-25');
  const requests = await openPart(settings, 'Requests and facts');
  await expect(requests.getByRole('region', { name: 'How much each request type needs' })).toBeVisible();
  await expectGoodLooks(page);

  expect(await publish(page)).not.toEqual([]);
  await settings.getByText('Severities and targets').click();
  await expect(settings.getByRole('row', { name: /^P1/ })).toContainText('30 minutes');
});

test('a mistake stands beside its control, and a list leads there', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await settings.getByRole('tab', { name: 'Policy' }).click();
  await settings.getByRole('button', { name: 'Start from Stakater support' }).click();
  const part = await openPart(settings, 'Escalation');
  const ladder = await openEntry(part, 'p1');
  await ladder.getByRole('textbox', { name: 'Minutes until it is admitted' }).fill('soon');
  await openPart(settings, 'Sharing');
  await settings
    .getByRole('button', { name: 'Escalation › Ladders › p1 › Minutes until it is admitted' })
    .click();
  const wrong = settings.getByRole('textbox', { name: 'Minutes until it is admitted' });
  await expect(wrong).toBeFocused();
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription(/expected a number/);
  await expectGoodLooks(page);
  await wrong.fill('45');
  await expect(settings.getByText('One thing to mend')).toBeHidden();
  await expect(settings.getByText('45 min: the customer reads that nobody has answered')).toBeVisible();
});

test('entries are added, moved and removed by keyboard alone', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/IO');
  const settings = settingsOn(page);
  await settings.getByRole('tab', { name: 'Policy' }).click();
  await settings.getByRole('button', { name: 'Start from Interstellio support' }).click();
  const part = await openPart(settings, 'Customers');
  await part.getByRole('button', { name: 'Add a tier' }).press('Enter');
  await expect(settings.getByRole('heading', { name: '2 things to fill in' })).toBeVisible();
  await expect(part.getByText('To mend')).toBeHidden();
  await page.keyboard.type('gold');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(part.getByRole('textbox', { name: 'Name', exact: true })).toHaveAttribute('aria-invalid');
  await expectGoodLooks(page);
  await part.getByRole('button', { name: 'Move up gold' }).press('Enter');
  await expect(part.getByRole('button', { name: 'Move up gold' })).toBeFocused();
  await part.getByRole('button', { name: 'Remove gold' }).press('Enter');
  await expect(part.getByRole('button', { name: 'Add a tier' })).toBeFocused();
  await expect(part.getByText('gold', { exact: true })).toBeHidden();
});

test('an administrator who reads German gets the form in German', async ({ openAs }) => {
  const page = await openAs('agent-sofia', '/settings/ST');
  const settings = page.getByTitle('Supportregeln').contentFrame();
  await settings.getByRole('tab', { name: 'Regeln' }).click();
  await settings.getByRole('button', { name: 'Mit Stakater support beginnen' }).click();
  await expect(settings.getByRole('textbox', { name: 'Name der Regeln' })).toHaveValue('Stakater support');
  await settings
    .getByRole('navigation', { name: 'Teile der Regeln' })
    .getByRole('button', { name: 'Schweregrade' })
    .click();
  await settings.getByText('P1 · Critical').first().click();
  await expect(settings.getByText('alles ist ausgefallen').first()).toBeVisible();
  await expectGoodLooks(page);
});

test('mistakes are told in German in the form and in the text', async ({ openAs }) => {
  const page = await openAs('agent-sofia', '/settings/IO');
  const settings = page.getByTitle('Supportregeln').contentFrame();
  await settings.getByRole('tab', { name: 'Regeln' }).click();
  await settings.getByRole('button', { name: 'Mit Interstellio support beginnen' }).click();
  const parts = settings.getByRole('navigation', { name: 'Teile der Regeln' });
  await parts.getByRole('button', { name: 'Aufbewahrung' }).click();
  const days = settings.getByRole('textbox', { name: 'Tage für Entscheidungen' });
  await days.fill('bald');
  await expect(days).toHaveAccessibleDescription(/Hier steht "bald"; geben Sie eine Zahl an/);
  await expect(
    settings.getByText('Aufbewahrung › Tage für Entscheidungen: Hier steht "bald";'),
  ).toBeVisible();
  await expectGoodLooks(page);

  await settings.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(settings.getByText('retention.decisionDays: Hier steht "bald"; geben Sie')).toBeVisible();
  await settings.getByRole('textbox', { name: 'Die Regeln als YAML' }).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('a: b: c\n');
  await expect(settings.getByText('Das ist kein YAML: Hier beginnt ein Schlüssel')).toBeVisible();
  await expectGoodLooks(page);
});

/** Opens a part of the form by its name. */
async function openPart(settings: FrameLocator, name: string): Promise<Locator> {
  await settings
    .getByRole('navigation', { name: 'Parts of the policy' })
    .getByRole('button', { name })
    .click();
  const part = settings.getByRole('region', { name, exact: true });
  await expect(part).toBeVisible();
  return part;
}

/** Opens an entry of a list by what it is called. */
async function openEntry(part: Locator, name: string): Promise<Locator> {
  const entry = part.locator('details', { has: part.page().getByText(new RegExp(`^${name}( ·|$)`)) }).first();
  await entry.locator('summary').first().click();
  return entry;
}
