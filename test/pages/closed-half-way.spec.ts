import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { moveClock } from './support/clock';
import { test } from './support/desk';
import { slackMessages } from './support/outbox';
import { fillP1, reportProblem } from './support/portal';

test('a P1 whose customer closes the browser at once is paged once all the same', async ({ openAs }) => {
  const summary = `Every shop answers 503, ticket ${randomUUID()}`;
  const amir = await openAs('agent-amir', '/queues/ST');
  const nadia = await openAs('customer-nadia', reportProblem);
  await fillP1(nadia, summary);
  // The request arrives; the page that would take it in is never loaded.
  const answer = await nadia.request.post(reportProblem, { form: await filledIn(nadia), maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  await nadia.context().close();

  const row = amir.getByRole('row', { name: summary });
  await expect(row).toContainText('Submitted');
  const key = await row.getByRole('link', { name: /^ST-\d+$/ }).innerText();
  // Long enough for the sweep to come by, and short of the ladder's second step.
  await moveClock(amir, '+5 minutes');
  await amir.goto('/outbox?service=slack');
  await expect(slackMessages(amir, key)).toHaveCount(1);
});

/** What a browser sends when the create form is sent. */
function filledIn(page: Page): Promise<Record<string, string>> {
  return page.locator('form.create-form').evaluate((form: HTMLFormElement) => {
    const entries = [...new FormData(form)];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  });
}
