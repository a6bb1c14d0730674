import { expect, type Page } from '@playwright/test';
import { presetSource } from '../../src/policy/presets';
import { expectGoodLooks } from './support/looks';
import { openPolicy, publish, test, writeText } from './support/policy';
import { createPanel, reportProblem } from './support/portal';
import { settingsOn } from './support/settings';

test('a text that is worded anew is translated anew before customers read it', async ({ openAs }) => {
  const alex = await openAs('admin-alex', '/settings/ST');
  const settings = await openPolicy(alex);
  await writeText(alex, presetSource('stakater'));
  await settings.getByRole('button', { name: 'Form', exact: true }).click();
  await openPart(alex, 'Severities');
  await settings.getByText('P1 · Critical').first().click();
  await settings.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Urgent');

  await settings.getByRole('button', { name: 'Publish…' }).click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog.getByText('One text has no translation yet (de)')).toBeVisible();
  await alex.keyboard.press('Escape');

  await openPart(alex, 'Texts');
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await settings.getByText('The policy’s own words: one without a translation').press('Enter');
  const words = settings.getByRole('group', { name: 'The policy’s own words' });
  await words.getByRole('textbox', { name: 'Urgent', exact: true }).fill('Dringend');
  await expect(words.getByText('Critical – Kritisch')).toBeVisible();
  await expectGoodLooks(alex);
  await words.getByRole('button', { name: 'Remove Critical' }).press('Enter');
  await expect(words).toBeFocused();
  await expect(words.getByText('Critical – Kritisch')).toBeHidden();
  await publish(alex);

  const lena = await openAs('customer-lena', reportProblem);
  await expect(createPanel(lena).getByRole('radio', { name: 'P1 – Dringend' })).toBeVisible();
});

async function openPart(page: Page, name: string): Promise<void> {
  const parts = settingsOn(page).getByRole('navigation', { name: 'Parts of the policy' });
  await parts.getByRole('button', { name }).click();
}
