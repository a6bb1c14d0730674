import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { comeBack } from './support/come-back';
import { test } from './support/desk';
import { p1Mail, sendMail, writeMail } from './support/mail';
import { mails, slackMessages } from './support/outbox';
import { receipt } from './support/portal';

test('a P1 by mail is answered with number, call code and meeting', async ({ openAs }) => {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, p1Mail);
  const key = await sendMail(thandi);

  const outbox = await openAs('agent-johan', '/outbox');
  const reply = mails(outbox, key).filter({ hasText: 'on-call engineer has been paged' });
  await expect(reply).toContainText('+27 12 883 1824');
  await expect(reply).toContainText(/call code \d{3} \d{3}/i);
  await expect(reply.getByRole('link', { name: /zoom\.us/ })).toBeVisible();

  const page = slackMessages(outbox, key, '#p1-oncall');
  await expect(page).toHaveCount(1);
  await thandi.goto(`/portal/IO/${key}`);
  await page.getByRole('button', { name: "I'm on it" }).click();
  await expect(page).toContainText(/Answered by johan/i);
  await expect(page.getByRole('button')).toHaveCount(0);
  await comeBack(thandi);
  await expect(
    receipt(thandi)
      .getByRole('listitem')
      .getByText(/^Acknowledged by johan/i),
  ).toBeVisible();

  await moveClock(thandi, '+1 hour');
  await outbox.reload();
  await expect(slackMessages(outbox, key)).toHaveCount(1);
});
