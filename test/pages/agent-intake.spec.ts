import { expect, type Page } from '@playwright/test';
import { type OpenAs, test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { raiseIncomplete, receipt } from './support/portal';

/** A P3 that says neither which environment nor what it means for the business. */
const invoices = {
  person: 'customer-nadia',
  summary: 'Invoices carry our former address',
  description: 'The footer still shows the old street. We entered the new one in the profile on Monday.',
  answers: { severity: 'P3', product: 'Billing' },
} as const;

async function openPanel(openAs: OpenAs, answers: Record<string, string> = {}) {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, { ...invoices, answers: { ...invoices.answers, ...answers } });
  const amir = await openAs('agent-amir', `/browse/${key}`);
  return { key, nadia, amir, panel: details(amir) };
}

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('an agent asks the customer for a chosen part and no more', async ({ openAs }) => {
  const { key, nadia, panel } = await openPanel(openAs);
  await panel.getByRole('checkbox', { name: 'Recent changes (helpful)' }).click();
  await panel.getByRole('button', { name: 'Ask for these' }).click();
  await expect(panel.getByText('The customer was asked')).toBeVisible();
  await expect(panel.getByText(/^Last asked today at .+: Recent changes$/)).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: 'Recent changes (helpful)' })).not.toBeChecked();

  await nadia.goto(`/portal/ST/${key}`);
  const activity = nadia.getByRole('region', { name: 'Activity' });
  const comment = activity.getByRole('listitem').filter({ hasText: 'To go on with your request' });
  await expect(comment).toContainText('Were there any recent configuration changes?');
  await expect(comment).not.toContainText('Which environment is affected?');
});

test('what an agent asks of a submitted request is answered in the form by its number', async ({
  openAs,
}) => {
  const whole = { environment: 'Production', impact: 'Two clients have returned their invoices unpaid.' };
  const { key, nadia, amir, panel } = await openPanel(openAs, whole);
  await panel.getByRole('checkbox', { name: 'Recent changes (helpful)' }).click();
  await panel.getByRole('button', { name: 'Ask for these' }).click();
  await expect(panel.getByText('The customer was asked')).toBeVisible();

  await nadia.goto(`/portal/ST/${key}`);
  const form = receipt(nadia);
  await expect(form.getByRole('region', { name: 'This would help us' })).toBeVisible();
  await form
    .getByRole('textbox', { name: '1. Were there any recent configuration changes?' })
    .fill('We switched to the new invoice template on Friday.');
  await form.getByRole('button', { name: 'Send answers' }).click();
  await expect(form.getByText('Thank you, that is all we need')).toBeVisible();
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await amir.reload();
  await expect(panel.getByText('“We switched to the new invoice template on Friday.”')).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: 'Recent changes (helpful)' })).toHaveCount(0);
});

test('an agent who ticked nothing is told so until they tick, and nobody is asked', async ({ openAs }) => {
  const { panel } = await openPanel(openAs);
  await panel.getByRole('button', { name: 'Ask for these' }).click();
  const remark = panel.getByText('Tick at least one thing to ask for');
  await expect(remark).toBeVisible();
  // UI Kit draws the tick after the app has heard of it, so it is not there as soon as it is clicked.
  await panel.getByRole('checkbox').first().click();
  await expect(remark).toHaveCount(0);
});

test('doing without the last missing fact submits the request', async ({ openAs }) => {
  const { key, nadia, panel } = await openPanel(openAs, { environment: 'Production' });
  await panel.getByRole('button', { name: 'Waive Impact…' }).click();
  const reason = panel.getByRole('textbox', { name: 'Why does the desk do without “Impact”?' });
  await panel.getByRole('button', { name: 'Waive it' }).click();
  await expect(panel.getByText('Give a reason of 3 to 500 characters.')).toBeVisible();
  await reason.fill('It is a plain mistake of ours.');
  await panel.getByRole('button', { name: 'Waive it' }).click();
  await expect(
    panel.getByText(/Amir Khan waived it today at .+: It is a plain mistake of ours\./),
  ).toBeVisible();
  await expect(panel.getByText('Nothing that the policy requires is missing.')).toBeVisible();

  await nadia.goto(`/portal/ST/${key}`);
  await expect(nadia.getByRole('complementary', { name: 'About this request' })).toContainText('Submitted');
});

test('a fact that is asked for after all is waived no more', async ({ openAs }) => {
  const { panel } = await openPanel(openAs);
  await panel.getByRole('button', { name: 'Waive Impact…' }).click();
  await panel.getByRole('textbox', { name: 'Why does the desk do without' }).fill('We know their shop.');
  await panel.getByRole('button', { name: 'Waive it' }).click();
  await expect(panel.getByText('Asking for something waived takes the waiver back.')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Impact (required)' }).click();
  await panel.getByRole('button', { name: 'Ask for these' }).click();
  await expect(panel.getByText(/^Last asked .+: Impact$/)).toBeVisible();
  await expect(panel.getByText(/waived it/)).toHaveCount(0);
});

test('the facts look right with a reason half given', async ({ openAs }) => {
  const { amir, panel } = await openPanel(openAs);
  await panel.getByRole('button', { name: 'Waive Impact…' }).click();
  await panel.getByRole('button', { name: 'Waive it' }).click();
  await expect(panel.getByText('Give a reason of 3 to 500 characters.')).toBeVisible();
  await expectGoodLooks(amir);
});
