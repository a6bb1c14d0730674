import { expect, type Page } from '@playwright/test';
import { moveClock } from './support/clock';
import { comeBack } from './support/come-back';
import { test } from './support/desk';
import { timeLine } from './support/ladder';
import { p1Mail, sendMail, writeMail } from './support/mail';
import { slackMessages } from './support/outbox';
import { receipt } from './support/portal';

test('a P1 by mail that nobody answers reaches each service once, and is let go', async ({ openAs }) => {
  const sender = await openAs('customer-thandi', '/mail');
  await writeMail(sender, p1Mail);
  const key = await sendMail(sender);
  const thandi = await openAs('customer-thandi', `/portal/IO/${key}`);
  await moveClock(sender, '+1 hour');
  await comeBack(thandi);

  await expect(receipt(thandi).getByRole('heading', { name: 'Nobody has answered yet' })).toBeVisible();
  // Five pages at three moments.
  await expect(timeLine(thandi).filter({ hasText: /^(On-call engineer paged|Paged again)/ })).toHaveCount(3);
  await expect(timeLine(thandi).filter({ hasText: /page again|get through/ })).toHaveCount(0);
  await expect(timeLine(thandi).filter({ hasText: 'Nobody on call has answered yet' })).toBeVisible();
  await expect(timeLine(thandi).last()).toHaveText('Please call us; number and code are on this page');

  const johan = await openAs('agent-johan', '/outbox');
  for (const channel of ['#p1-oncall', '#p1-leads', '#p1-management'])
    await expect(slackMessages(johan, key, channel)).toHaveCount(1);
  for (const lead of ['zanele', 'johan'])
    await expect(pageTo(johan, `${lead}@interstellio.example`, key)).toHaveCount(1);
  await johan.goto('/on-call');
  const alert = johan.getByRole('listitem').filter({ hasText: key });
  await expect(alert).toHaveCount(1);
  await expect(alert).toContainText('Open');
  await expect(alert).toContainText('Zanele Dube');

  await johan.goto(`/browse/${key}`);
  await johan.getByRole('button', { name: 'Resolve', exact: true }).click();
  await johan.goto('/on-call');
  await expect(alert).toContainText('Closed');
  await thandi.reload();
  await expect(timeLine(thandi).last()).toHaveText(/^Nobody on call has answered yet/);
});

/** The mail that paged somebody about a request; the alert mails whoever is on call besides. */
function pageTo(outbox: Page, address: string, key: string) {
  const title = outbox.getByRole('heading', { name: `P1 ${key}: nobody has answered yet`, exact: true });
  return outbox.locator(`[data-service="mail"][data-to="${address}"]`).filter({ has: title });
}
