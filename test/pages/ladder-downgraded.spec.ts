import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { comeBack } from './support/come-back';
import { test } from './support/desk';
import { details, pagedP1, timeLine } from './support/ladder';
import { slackMessages } from './support/outbox';

test('a P1 that is lowered while it is paged pages nobody else', async ({ openAs }) => {
  const { customer, agent, key } = await pagedP1(openAs);
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await panel.getByRole('combobox', { name: 'New severity' }).click();
  await panel.getByRole('option', { name: 'P2' }).click();
  await panel.getByRole('textbox', { name: 'Why?' }).fill('Half of the shops are back.');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel).toContainText(/Stopped at \d+:\d\d:\d\d: the severity was lowered/);
  await comeBack(customer);
  await expect(timeLine(customer).last()).toHaveText(/^Paging stopped: the severity was lowered/);

  await moveClock(await openAs('agent-amir', '/clock'), '+1 hour');
  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await expect(slackMessages(outbox, key, '#p1-oncall')).not.toHaveCount(0);
  await expect(slackMessages(outbox, key, '#p1-leads')).toHaveCount(0);
});
