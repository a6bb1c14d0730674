import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { test } from './support/desk';
import { details, raiseP1, timeLine } from './support/ladder';
import { slackMessages } from './support/outbox';
import { createPanel, describeOutage, receipt, reportProblem } from './support/portal';

test('a P1 cannot be sent before its questions are answered', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  await describeOutage(nadia, 'Every shop answers 503');
  await createPanel(nadia).getByRole('radio', { name: 'P1 – Critical' }).check();
  await nadia.getByRole('button', { name: 'Send' }).press('Enter');
  await expect(nadia.getByRole('alert')).toHaveText(/Please answer the questions of the form/);
  await expect(nadia).toHaveURL(/create\/11$/);

  const needed = createPanel(nadia).getByRole('region', { name: 'What is still needed' });
  await needed.getByRole('button', { name: 'What is the impact' }).click();
  await expect(createPanel(nadia).getByRole('textbox', { name: 'What is the impact' })).toBeFocused();
});

test('a premium P1 is paged once and its customer sees who answers', async ({ openAs }) => {
  const { customer, key } = await raiseP1(openAs);
  await expect(timeLine(customer)).toHaveText([
    /^Logged\d+:\d\d:\d\d/,
    /^On-call engineer paged\d+:\d\d:\d\d/,
    /^We page again if nobody answers.*in 10 minutes/,
  ]);

  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await expect(slackMessages(outbox, key)).toHaveCount(1);
  await expect(slackMessages(outbox, key, '#p1-oncall')).toContainText(`P1 ${key} has come in`);

  const amir = await openAs('agent-amir', `/browse/${key}`);
  await expect(details(amir)).toContainText(/Slack, #p1-oncall: paged at \d+:\d\d:\d\d/);
  await expect(details(amir)).toContainText(/Met: No viable workaround\s*“There is no workaround”/);
  await details(amir).getByRole('button', { name: 'I’m on it' }).click();
  await expect(details(amir)).toContainText('Amir Khan answered on this panel at');

  // Her page has been open all along and is not loaded again.
  await expect(timeLine(customer).filter({ hasText: 'Acknowledged by Amir Khan' })).toBeVisible();
  await expect(receipt(customer).getByRole('status').getByText('Acknowledged by Amir Khan')).toBeAttached();

  await moveClock(amir, '+1 hour');
  await outbox.reload();
  await expect(slackMessages(outbox, key)).toHaveCount(1);
});
