import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { test } from './support/desk';
import { slackMessages } from './support/outbox';
import { createPanel, describeOutage, fillP1, receipt, reportProblem, send } from './support/portal';

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
  const nadia = await openAs('customer-nadia', reportProblem);
  await fillP1(nadia, 'Every shop answers 503');
  const key = await send(nadia);
  const ladder = receipt(nadia).getByRole('region', { name: 'We’re getting somebody for you' });
  await expect(ladder.getByRole('listitem')).toHaveText([
    /^Logged/,
    /^On-call engineer paged/,
    /^Next person is paged if nobody answers.*in 10 minutes/,
  ]);

  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await expect(slackMessages(outbox, key)).toHaveCount(1);
  await expect(slackMessages(outbox, key, '#p1-oncall')).toContainText(`P1 ${key}: nobody has answered yet`);

  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = amir.getByRole('complementary', { name: 'Details' });
  await expect(panel).toContainText(/Met: No viable workaround\s*“There is no workaround”/);
  await panel.getByRole('button', { name: 'I’m on it' }).click();
  await expect(panel.getByRole('heading', { name: 'Somebody is on it' })).toBeVisible();

  // Her page has been open all along and is not loaded again.
  const answered = receipt(nadia).getByRole('listitem').getByText('Acknowledged by Amir Khan');
  await expect(answered).toBeVisible();

  await moveClock(amir, '+1 hour');
  await outbox.reload();
  await expect(slackMessages(outbox, key)).toHaveCount(1);
});
