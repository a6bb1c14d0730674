import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { comeBack } from './support/come-back';
import { test } from './support/desk';
import { details, pagedP1, timeLine } from './support/ladder';
import { expectGoodLooks } from './support/looks';
import { slackMessages } from './support/outbox';
import { receipt } from './support/portal';

test('a P1 that nobody answers pages each once and is admitted', async ({ openAs }) => {
  const { customer, agent, key } = await pagedP1(openAs);
  const clock = await openAs('agent-amir', '/clock');
  await moveClock(clock, '+15 minutes');
  await comeBack(customer);
  await expect(timeLine(customer)).toHaveText([
    /^Logged/,
    /^On-call engineer paged/,
    /^Paged again/,
    /^We page again if nobody answers/,
  ]);

  await moveClock(clock, '+1 hour');
  await comeBack(customer);
  await expect(timeLine(customer)).toHaveText([
    /^Logged/,
    /^On-call engineer paged/,
    /^Paged again/,
    /^Paged again/,
    /^Nobody on call has answered yet.*\d\d:\d\d/,
    'Your request stays at the top of our queue; whoever takes it is named here',
  ]);
  const late = receipt(customer).getByRole('region', { name: 'Where your request stands' });
  await expect(late).toContainText(/First answer was due.*We are late, and we are sorry\./);
  await expectGoodLooks(customer);
  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  for (const channel of ['#p1-oncall', '#p1-leads', '#p1-management'])
    await expect(slackMessages(outbox, key, channel)).toHaveCount(1);

  // Better late than never.
  await agent.reload();
  await expect(details(agent).getByRole('heading', { name: 'Nobody answered in time' })).toBeVisible();
  await details(agent).getByRole('button', { name: 'I’m on it' }).click();
  await expect(details(agent)).toContainText('Amir Khan answered on this panel at');
  await comeBack(customer);
  await expect(timeLine(customer).last()).toHaveText(/^Acknowledged by Amir Khan/);
});
