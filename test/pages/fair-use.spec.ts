import { expect, type Page } from '@playwright/test';
import { test } from './support/desk';
import { details } from './support/ladder';
import { expectGoodLooks } from './support/looks';
import { createPanel, raiseIncomplete, reportProblem } from './support/portal';

test('an organisation reads its own record before it sends a P1, once one was changed', async ({
  openAs,
}) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, {
    person: 'customer-nadia',
    summary: 'Every shop answers 503',
    description: 'Nobody can pay since 08:40.',
    answers: { severity: 'P1', product: 'Billing' },
  });
  await lower(await openAs('agent-amir', `/browse/${key}`));
  await nadia.goto(reportProblem);
  const panel = createPanel(nadia);
  const record = panel.getByText(
    /^Of your organisation’s P1 requests this month \([1-9]\d* so far\), we confirmed \d/,
  );
  await panel.getByRole('radio', { name: 'P2 – High' }).check();
  await expect(record).toHaveCount(0);
  await panel.getByRole('radio', { name: 'P1 – Critical' }).check();
  await expect(record).toContainText('This never delays waking our on-call engineer.');
  await expectGoodLooks(nadia);

  // Lena belongs to no organisation.
  const hers = createPanel(await openAs('customer-lena', reportProblem));
  await hers.getByRole('radio', { name: /^P1/ }).check();
  await expect(hers.getByText(/^Sobald Sie dies gesendet haben/)).toBeVisible();
  await expect(hers.getByText(/in diesem Monat/)).toHaveCount(0);
});

async function lower(agent: Page): Promise<void> {
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await panel.getByRole('combobox', { name: 'New severity' }).click();
  await panel.getByRole('option', { name: /^P3/ }).click();
  await panel.getByRole('textbox', { name: 'Why?' }).fill('One shop of them has stopped.');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('It is P3 now.')).toBeVisible();
}
