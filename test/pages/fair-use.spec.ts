import { expect } from '@playwright/test';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { createPanel, raiseIncomplete, reportProblem } from './support/portal';

test('an organisation reads its own record before it sends a P1, and only then', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await raiseIncomplete(nadia, {
    person: 'customer-nadia',
    summary: 'Every shop answers 503',
    description: 'Nobody can pay since 08:40.',
    answers: { severity: 'P1', product: 'Billing' },
  });
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
  await expect(hers.getByText('Wenn Sie jetzt senden')).toBeVisible();
  await expect(hers.getByText(/in diesem Monat/)).toHaveCount(0);
});
