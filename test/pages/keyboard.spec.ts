import { expect } from '@playwright/test';
import { test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { createPanel, fillP1, receipt, reportProblem, send } from './support/portal';

test('the create form goes from empty to sent by keyboard alone', async ({ openAs }) => {
  const page = await openAs('customer-nadia', reportProblem);
  const panel = createPanel(page);
  await expect(panel.getByRole('group', { name: 'How severe is it? (required)' })).toBeVisible();
  await skipToContent(page);
  await tabTo(page, page.getByRole('textbox', { name: 'Summary' }));
  await page.keyboard.type('Every shop answers 503, typed');
  await tabTo(page, page.getByRole('textbox', { name: 'Description' }));
  await page.keyboard.type('All shops in production are down. There is no workaround.');
  await tabTo(page, panel.getByRole('radio', { name: 'P1 – Critical' }));
  await page.keyboard.press('Space');
  await tabTo(page, panel.getByRole('radio', { name: 'Production' }));
  await page.keyboard.press('Space');
  await tabTo(page, panel.getByRole('textbox', { name: 'Which product or service is affected?' }));
  await page.keyboard.type('Managed OpenShift, cluster eu-1');
  await tabTo(page, panel.getByRole('textbox', { name: 'What is the impact on your business?' }));
  await page.keyboard.type('No shop can take an order.');
  const ready = panel.getByRole('status').filter({ hasText: 'You can send your request.' });
  await expect(ready).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Send' }));
  await page.keyboard.press('Enter');
  await expect(receipt(page).getByRole('heading', { name: 'P1 – Critical' })).toBeVisible();
});

test('an agent answers a page by keyboard alone', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  await fillP1(nadia, 'Every shop answers 503, once more');
  const page = await openAs('agent-amir', `/browse/${await send(nadia)}`);
  const answer = page.getByRole('button', { name: 'I’m on it' });
  await expect(answer).toBeVisible();
  await skipToContent(page);
  await tabTo(page, answer);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Somebody is on it' })).toBeVisible();
});
