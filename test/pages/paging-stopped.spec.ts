import { expect } from '@playwright/test';
import { test } from './support/desk';
import { details, pagedP1, timeLine } from './support/ladder';
import { expectGoodLooks } from './support/looks';
import { slackMessages } from './support/outbox';
import { receipt } from './support/portal';

const why = 'We are on the phone with you already.';

test('an agent stops the paging, the customer reads why, and it starts again', async ({ openAs }) => {
  const { customer, agent, key } = await pagedP1(openAs);
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Stop paging…' }).click();
  const reason = panel.getByRole('textbox', { name: 'Why need nobody be paged any more?' });
  await expect(reason).toBeFocused();
  await reason.fill('ok');
  await panel.getByRole('button', { name: 'Stop paging', exact: true }).click();
  await expect(panel.getByText('Give a reason of 3 to 500 characters.')).toBeVisible();
  await reason.fill(why);
  await panel.getByRole('button', { name: 'Stop paging', exact: true }).click();
  await expect(panel).toContainText(`“${why}”`);
  await expect(panel.getByRole('button', { name: 'Page again' })).toBeFocused();
  await expect(timeLine(customer).last()).toHaveText(new RegExp(`^Amir Khan stopped the paging.*“${why}”`));
  await expectGoodLooks(customer);
  await expectGoodLooks(agent);

  await panel.getByRole('button', { name: 'Page again' }).click();
  await expect(panel.getByRole('button', { name: 'I’m on it' })).toBeVisible();
  await customer.reload();
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
