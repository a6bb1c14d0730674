import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test } from './support/desk';
import { tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { createPanel, fillP1, receipt, reportProblem, send } from './support/portal';

const password = ['S3cr', '3t!x'].join('');
const log = `The shop answers 503.\n\nDB_PASSWORD=${password} ./start`;
const warning = 'Line 3 looks like a password. Please remove it.';

const impactIn = (panel: FrameLocator) => panel.getByRole('textbox', { name: 'What is the impact' });

async function pasteLog(page: Page): Promise<FrameLocator> {
  await fillP1(page, 'Every shop answers 503');
  const panel = createPanel(page);
  await impactIn(panel).fill(log);
  await expect(panel.getByText(warning)).toBeVisible();
  return panel;
}

test('a pasted password is pointed out and removed with one press', async ({ openAs }) => {
  const panel = await pasteLog(await openAs('customer-nadia', reportProblem));
  const impact = impactIn(panel);
  await expect(impact).toHaveAccessibleDescription(new RegExp(warning));
  await panel.getByRole('button', { name: 'Remove it' }).click();
  await expect(impact).toHaveValue('The shop answers 503.\n\nDB_PASSWORD=[removed: password] ./start');
  await expect(impact).toBeFocused();
  await expect(panel.getByText(warning)).toBeHidden();
  await expect(panel.getByText('Removed. The rest of your answer is still there.')).toBeVisible();
});

test('a password left in stops nobody and goes nowhere', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  const panel = await pasteLog(nadia);
  const shown = await panel.locator('body').innerText();
  expect(shown).not.toContain(password);
  const sent = nadia.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/11'));
  const key = await send(nadia);
  // The portal keeps the panel's answer as it is posted, as a property of the request.
  const property = new URLSearchParams((await sent).postData() ?? '').get('panel') ?? '';
  expect(property).toContain('DB_PASSWORD=[removed: password] ./start');
  expect(property).not.toContain(password);

  await expect(receipt(nadia).getByRole('heading', { name: 'P1 – Critical' })).toBeVisible();
  expect(await receipt(nadia).locator('body').innerText()).not.toContain(password);

  const amir = await openAs('agent-amir', `/browse/${key}`);
  const details = amir.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText('The shop answers 503.').first()).toBeVisible();
  await expect(amir.getByText(password)).toHaveCount(0);
});

test('a password is removed by keyboard alone', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  const panel = await pasteLog(nadia);
  await impactIn(panel).focus();
  await tabTo(nadia, panel.getByRole('button', { name: 'Remove it' }));
  await nadia.keyboard.press('Enter');
  await expect(impactIn(panel)).toBeFocused();
  await expect(impactIn(panel)).not.toHaveValue(new RegExp(password.replace(/\W/g, '.')));
});

test('a reload shows the answer without its password', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  const panel = await pasteLog(nadia);
  await nadia.reload();
  await expect(impactIn(panel)).toHaveValue(
    'The shop answers 503.\n\nDB_PASSWORD=[removed: password] ./start',
  );
});

test('a form with a warning looks right', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  await pasteLog(nadia);
  await expectGoodLooks(nadia);
});
