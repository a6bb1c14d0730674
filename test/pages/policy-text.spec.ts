import { expect } from '@playwright/test';
import { presetSource } from '../../src/policy/presets';
import { expectGoodLooks } from './support/looks';
import { openPolicy, publish, test, writeText } from './support/policy';

const stakater = presetSource('stakater');

test('an empty desk goes live by its text alone, and back to a version', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = await openPolicy(page);
  const wrong = stakater.replace('defaultSeverity: P3', 'defaultSeverity: P9');
  await writeText(page, wrong);
  await expect(settings.getByText('One mistake keeps this draft from being published.')).toBeVisible();
  await settings.getByRole('button', { name: 'Go to the first mistake' }).click();
  await expect(settings.getByRole('textbox', { name: 'The policy as YAML' })).toBeFocused();
  await page.keyboard.press('Shift+End');
  await page.keyboard.insertText('P3');
  await expect(settings.getByText('This draft will be the first policy that runs here.')).toBeVisible();
  await expectGoodLooks(page);
  expect(await publish(page)).toHaveLength(1);
  await expect(settings.getByText(/^Version 1 of Stakater support, published/)).toBeVisible();

  await writeText(page, stakater.replace('minutes: 240', 'minutes: 180'));
  expect(await publish(page)).toEqual([expect.stringMatching(/^P2 .*3 business hours instead of 4/)]);
  const versions = settings.getByRole('region', { name: 'Versions' });
  await versions.getByRole('button', { name: 'Restore version 1…' }).click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog.getByText(/^P2 .*4 business hours instead of 3/)).toBeVisible();
  await expect(dialog.getByText('nothing of yours is lost', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring it back' }).click();
  await expect(settings.getByText(/^Version 3 of Stakater support, published/)).toBeVisible();
  await expect(versions.getByText('Brought back version 1.')).toBeVisible();
  await versions.getByText('What it changed').nth(1).click();
  await expect(versions.getByText(/^P2 .*3 business hours instead of 4/)).toBeVisible();
  await expectGoodLooks(page);
});

test('both presets come in from a file and from a paste, and go out again', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/IO');
  const settings = await openPolicy(page);
  await settings.getByText('Import a policy', { exact: true }).click();
  const file = { name: 'interstellio.yml', mimeType: 'application/yaml' };
  const buffer = Buffer.from(presetSource('interstellio'));
  await settings.getByLabel('Choose a file').setInputFiles({ ...file, buffer });
  await expect(settings.getByText('interstellio.yml is your draft now.')).toBeVisible();
  await settings.getByLabel('Or paste its text').fill(stakater);
  await settings.getByRole('button', { name: 'Make it my draft' }).click();
  await expect(settings.getByRole('textbox', { name: 'Name of the policy' })).toHaveValue('Stakater support');
  const download = page.waitForEvent('download');
  await settings.getByRole('button', { name: 'Export the draft' }).click();
  expect((await download).suggestedFilename()).toBe('stakater-support-draft.yml');
});

test('keys and values are offered where they fit, with their sentence', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/IO');
  const settings = await openPolicy(page);
  await writeText(page, 'name: Ours\n');
  await page.keyboard.type('defa');
  const option = settings.getByRole('option', { name: 'defaultSeverity' });
  await expect(option).toBeVisible();
  await expect(settings.getByText('The severity of a request about which nothing is known.')).toBeVisible();
  // A list that has just opened takes no key for a moment, so that nobody accepts what they have not seen.
  await option.click();
  await expect(settings.getByRole('textbox', { name: 'The policy as YAML' })).toContainText(
    'defaultSeverity:',
  );
  await page.keyboard.press('Tab');
  await expect(settings.getByRole('textbox', { name: 'The policy as YAML' })).not.toBeFocused();
});
