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

test('what is no language gets no texts, and the form says how one is named', async ({ openAs }) => {
  const alex = await openAs('admin-alex', '/settings/ST');
  const settings = await openPolicy(alex);
  await settings.getByRole('button', { name: 'Form', exact: true }).click();
  await openPart(alex, 'Texts');
  const another = settings.getByRole('textbox', { name: 'Another language, such as fr' });
  await another.fill('French');
  await another.press('Enter');
  await expect(another).toHaveAccessibleDescription('Name the language as en, de or pt-BR.');
  await expect(settings.getByRole('option', { name: 'French' })).toHaveCount(0);
  await another.fill('fr');
  await another.press('Enter');
  await expect(settings.getByRole('combobox', { name: 'Language' })).toHaveValue('fr');
});

test('a change that has no sentence of its own is told by the labels of the form', async ({ openAs }) => {
  const alex = await openAs('admin-alex', '/settings/ST');
  await openPolicy(alex);
  const source = presetSource('stakater');
  await writeText(alex, source);
  await publish(alex);
  await writeText(alex, source.replace('desk:\n', 'desk:\n  email: help@stakater.example\n'));
  expect(await publish(alex)).toEqual([
    'Where requests are made › E-mail address: help@stakater.example instead of nothing.',
  ]);
});

async function openPart(page: Page, name: string): Promise<void> {
  const parts = settingsOn(page).getByRole('navigation', { name: 'Parts of the policy' });
  await parts.getByRole('button', { name }).click();
}
