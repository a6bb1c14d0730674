import { expect } from '@playwright/test';
import { presetSource } from '../../src/policy/presets';
import { expectGoodLooks } from './support/looks';
import { openPolicy, publish, test, writeText } from './support/policy';
import { openTab } from './support/settings';

const first = presetSource('stakater');
const theirs = first.replace('minutes: 240', 'minutes: 180').replace('name: Critical', 'name: Emergency');
const mine = first.replace('minutes: 60,', 'minutes: 30,').replace('name: Critical', 'name: Outage');

test('whoever publishes second is told what changed meanwhile, and merges', async ({ openAs }) => {
  const one = await openAs('admin-alex', '/settings/IO');
  await openPolicy(one);
  await writeText(one, first);
  await publish(one);
  const other = await openAs('agent-sofia', '/settings/IO');
  const settings = await openPolicy(other);
  await writeText(other, mine);
  await expect(settings.getByText(/^Your draft is kept/)).toBeVisible();
  await writeText(one, theirs);
  await publish(one);

  await settings.getByRole('button', { name: 'Publish…' }).click();
  await settings.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(
    settings.getByRole('heading', { name: /has published version 2 since you began$/ }),
  ).toBeVisible();
  await expect(settings.getByText(/^P2 .*3 business hours instead of 4/)).toBeVisible();
  await settings.getByRole('button', { name: 'Take it into my draft' }).click();
  const conflict = settings.getByRole('group', { name: 'Severities › P1 › Name' });
  await expectGoodLooks(other);
  await conflict.getByRole('radio', { name: /Emergency/ }).check();
  await writeText(other, mine.replace('name: High', 'name: Written since'));
  await settings.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(settings.getByRole('heading', { name: 'The next version' })).toBeFocused();
  expect(await publish(other)).toEqual([
    expect.stringMatching(/^P1 .*30 minutes/),
    expect.stringContaining('Written since'),
  ]);
  await expect(settings.getByText(/^Version 3 of Stakater support, published/)).toBeVisible();
});

test('what is typed just before another tab opens is there at once', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = await openPolicy(page);
  // Unlike what another test may have published here: only what differs is said to be kept.
  await writeText(page, mine);
  await openTab(settings, 'Try it');
  await openTab(settings, 'Policy');
  await expect(settings.getByRole('textbox', { name: 'Name of the policy' })).toHaveValue('Stakater support');
  await expect(settings.getByText('You have two drafts')).toBeHidden();
  await expect(settings.getByText(/^Your draft is kept/)).toBeVisible();
});
