import { expect } from '@playwright/test';
import { comeBack } from './support/come-back';
import { test } from './support/desk';
import { tabTo } from './support/keyboard';
import { details, pagedP1, timeLine } from './support/ladder';
import { expectGoodLooks } from './support/looks';
import { slackMessages } from './support/outbox';
import { receipt } from './support/portal';

const why = 'We are on the phone with you already.';

test('an agent stops the paging, the customer reads why, and it starts again', async ({ openAs }) => {
  const { customer, agent, key } = await pagedP1(openAs);
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Stop paging…' }).click();
  const reason = panel.getByRole('textbox', { name: 'Why do you stop the paging?' });
  await expect(reason).toBeFocused();
  // Whoever would rather answer need not find the way back first.
  await expect(panel.getByRole('button', { name: 'I’m on it' })).toBeVisible();
  await reason.fill('ok');
  await panel.getByRole('button', { name: 'Stop paging', exact: true }).click();
  await expect(panel.getByText('Give a reason of 3 to 500 characters.')).toBeVisible();
  await reason.fill(why);
  await panel.getByRole('button', { name: 'Stop paging', exact: true }).click();
  await expect(panel).toContainText(`“${why}”`);
  await expect(panel.getByRole('button', { name: 'Page again' })).toBeFocused();
  await comeBack(customer);
  await expect(timeLine(customer).last()).toHaveText(new RegExp(`^Amir Khan stopped the paging.*“${why}”`));
  await expectGoodLooks(customer);
  await expectGoodLooks(agent);

  await panel.getByRole('button', { name: 'Page again' }).click();
  await expect(panel.getByRole('button', { name: 'I’m on it' })).toBeVisible();
  await comeBack(customer);
  await expect(
    receipt(customer).getByRole('heading', { name: 'We’re getting somebody for you' }),
  ).toBeVisible();
  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await expect(slackMessages(outbox, key, '#p1-oncall')).toHaveCount(2);
});

test('an agent who thinks better of stopping gets the button back', async ({ openAs }) => {
  const { agent } = await pagedP1(openAs);
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Stop paging…' }).click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('button', { name: 'Stop paging…' })).toBeFocused();
});

test('an agent stops, pages again and answers by keyboard alone', async ({ openAs }) => {
  const { agent } = await pagedP1(openAs);
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Stop paging…' }).focus();
  await agent.keyboard.press('Enter');
  await agent.keyboard.type(why);
  await tabTo(agent, panel.getByRole('button', { name: 'Stop paging', exact: true }));
  await agent.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Page again' })).toBeFocused();
  await agent.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Stop paging…' })).toBeFocused();
  await panel.getByRole('button', { name: 'I’m on it' }).focus();
  await agent.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Show how it stands now' })).toBeFocused();
  await agent.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Show how it stands now' })).toBeFocused();
});
