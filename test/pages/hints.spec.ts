import { expect, type Page } from '@playwright/test';
import type { Desk } from '../../site/running-desk';
import { perform } from '../../site/seed/perform';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { reportProblem } from './support/portal';

const english = 'Say what you did, what you expected and what happened.';
const german = 'Sagen Sie, was Sie getan haben, was Sie erwartet haben und was geschehen ist.';

const description = (page: Page) => page.getByRole('textbox', { name: 'Description' });
const summary = (page: Page) => page.getByRole('textbox', { name: 'Summary' });

test('the form says in English what the description should hold', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  await expect(description(nadia)).toHaveAccessibleDescription(english);
  await expect(summary(nadia)).toHaveAccessibleDescription(/^Say in one sentence/);
  await expect(nadia.getByText(english)).toBeVisible();
  await expectGoodLooks(nadia);
});

test('the form says it in German to a German reader', async ({ openAs }) => {
  const lena = await openAs('customer-lena', reportProblem);
  await expect(description(lena)).toHaveAccessibleDescription(german);
  await expectGoodLooks(lena);
});

test('what the admin wrote beneath a field stays before the hint', async ({ openAs }) => {
  const thandi = await openAs('customer-thandi', '/portal/IO/create/21');
  await expect(description(thandi)).toHaveAccessibleDescription(
    `What happened, and when it started. ${english}`,
  );
});

test.describe('under another policy', () => {
  // One desk serves all specs: whatever happens here, the others find its own policy.
  test.afterEach(({ shared }) => publishPreset(shared.desk, 'stakater'));

  test('the hint goes and comes back with the policy', async ({ openAs, shared }) => {
    const nadia = await openAs('customer-nadia', reportProblem);
    await expect(description(nadia)).toHaveAccessibleDescription(english);
    await publishPreset(shared.desk, 'interstellio');
    await nadia.reload();
    await expect(nadia.getByTitle('Hints on the portal’s form')).toHaveCount(0);
    await expect(description(nadia)).toHaveAccessibleDescription('');
    await publishPreset(shared.desk, 'stakater');
    await nadia.reload();
    await expect(description(nadia)).toHaveAccessibleDescription(english);
  });
});

test('an app that hides, renames and fills in fields does so on the portal', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  await expect(description(nadia)).toHaveAccessibleDescription(english);
  const frame = nadia.frames().find((one) => one.url().includes('/hints/'));
  await frame?.evaluate(async () => {
    const { actions } = (await globalThis.__bridge?.callBridge('getUiModificationsInternalAPI')) as {
      actions: Record<'registerFields' | 'submit', (payload: unknown) => Promise<void>>;
    };
    await actions.registerFields({ fields: ['summary', 'description'], changeId: 'test' });
    const fieldsChanges = {
      summary: { fieldName: 'In short', value: 'Nothing works' },
      description: { isVisible: false },
    };
    await actions.submit({ changeId: 'test', fieldsChanges, screenTabsChanges: [] });
  });
  await expect(nadia.getByRole('textbox', { name: 'In short' })).toHaveValue('Nothing works');
  await expect(description(nadia)).toBeHidden();
});

/** Publishes a preset on Stakater's desk, as its admin; how the settings do it is for other specs to see. */
function publishPreset(desk: Desk, preset: 'stakater' | 'interstellio'): Promise<void> {
  const as = { as: 'admin-alex', module: 'plumbline-settings', desk: 'ST' };
  return perform(desk, [
    { after: 0, does: 'asks the app', ...as, call: 'publishPreset', payload: { preset } },
  ]);
}
