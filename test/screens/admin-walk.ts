import { expect as expectNow, type FrameLocator, type Page } from '@playwright/test';
import { presetSource } from '../../src/policy/presets';
import type { OpenAs } from '../pages/support/desk';
import { openPolicy, writeText } from '../pages/support/policy';
import { openTab, settingsOn } from '../pages/support/settings';
import type { Photograph } from './photographer';

const expect = expectNow.configure({ timeout: 60_000 });

/** On a desk that is at work: changes the policy as an admin would, and takes a picture of each tab on the way. */
export async function adminWalk(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Overview');
  await expect(settings.getByRole('heading', { name: 'Paging' })).toBeVisible();
  await photograph(page, 'overview', { tallest: 1300 });
  await openTab(settings, 'Health');
  await expect(settings.getByText('The project has the status “Submitted”.')).toBeVisible();
  await photograph(page, 'health');
  await policyWay(page, settings, photograph);
  await tryWay(page, settings, photograph);
  await pastWay(openAs, photograph);
  await openTab(settings, 'Record');
  await expect(settings.getByRole('list', { name: 'Decisions, latest first' })).toBeVisible();
  await photograph(page, 'record', { tallest: 900 });
}

/** On a desk without a policy: where an admin begins, and a ladder of a draft that begins from a preset. */
export async function firstRunWalk(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const page = await openAs('admin-alex', '/settings/FR');
  const settings = settingsOn(page);
  await expect(settings.getByText('The project has no status “Submitted”', { exact: false })).toBeVisible();
  await photograph(page, 'first-run');
  await settings.getByRole('button', { name: 'Start from Stakater support' }).click();
  const from = settings.getByRole('heading', { name: 'The next version' });
  await openPart(settings, 'Severities');
  await settings.getByText('P1 · Critical').first().click();
  await expect(settings.getByText('Your draft is kept', { exact: false })).toBeVisible();
  await photograph(page, 'policy-severity', { from });
  await openPart(settings, 'Escalation');
  const ladder = settings.locator('details', { hasText: /^p1/ }).first();
  await ladder.locator('summary').first().click();
  await photograph(page, 'policy-ladder', { from });
}

async function policyWay(page: Page, settings: FrameLocator, photograph: Photograph): Promise<void> {
  await openPolicy(page);
  await writeText(page, presetSource('stakater').replace('minutes: 240', 'minutes: 180'));
  await expect(settings.getByText('Your draft is kept', { exact: false })).toBeVisible();
  // From the top, where the severities stand.
  await page.keyboard.press('ControlOrMeta+Home');
  await photograph(page, 'policy-text', { tallest: 900 });
  await settings.getByRole('button', { name: 'Form', exact: true }).click();
  await openPart(settings, 'Requests and facts');
  await expect(settings.getByRole('region', { name: 'How much each request type needs' })).toBeVisible();
  await photograph(page, 'policy-form');
  await settings.getByRole('button', { name: 'Publish…' }).click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await photograph(page, 'policy-publish');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
}

async function tryWay(page: Page, settings: FrameLocator, photograph: Photograph): Promise<void> {
  await openTab(settings, 'Try it');
  await settings.getByRole('textbox', { name: 'Summary' }).fill('Reports take two minutes to open');
  await settings
    .getByRole('textbox', { name: 'Description' })
    .fill('In production every report is slow for all of our staff since this morning. We can still work.');
  await settings
    .getByRole('combobox', { name: 'Severity that the customer chooses' })
    .selectOption('P2 · High');
  await settings.getByRole('textbox', { name: /^Reporter’s e-mail/ }).fill('nadia@northwind.example');
  await settings.getByRole('button', { name: 'Try it' }).click();
  await expect(settings.getByRole('table', { name: 'What each policy decides' })).toBeVisible();
  const from = settings.getByRole('heading', { name: 'What becomes of this ticket' });
  await photograph(page, 'try-it', { from, tallest: 720 });
}

/** A draft that is tried on what is planted of the past. */
async function pastWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const start = await openAs('admin-alex', '/');
  await start.getByRole('button', { name: 'Plant 1,000 past requests' }).click();
  await start.waitForLoadState();
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Back-test');
  const section = settings.getByRole('region', { name: 'On requests that are done' });
  await section.getByRole('button', { name: 'Start the back-test' }).click();
  await expect(section.getByText(/^All \d+ requests judged/)).toBeVisible();
  await photograph(page, 'backtest', { from: section, tallest: 1100 });
}

async function openPart(settings: FrameLocator, name: string): Promise<void> {
  await settings
    .getByRole('navigation', { name: 'Parts of the policy' })
    .getByRole('button', { name })
    .click();
  await expect(settings.getByRole('region', { name, exact: true })).toBeVisible();
}
