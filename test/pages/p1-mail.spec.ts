import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { test } from './support/desk';
import { sendMail, writeMail } from './support/mail';
import { mails, slackMessages } from './support/outbox';
import { receipt } from './support/portal';

const p1 = {
  from: 'thandi@karoo.example',
  name: 'Thandi Nkosi',
  subject: 'P1: no subscriber can authenticate',
  text: [
    'Company: Karoo Telecom',
    'Contact: Thandi Nkosi',
    'Phone: +27 23 555 0112',
    'Priority: P1',
    '',
    'Since 09:05 no subscriber can authenticate; this is production and all of them are affected.',
    'There is no workaround. Please call me.',
  ].join('\n'),
};

test('a P1 by mail is answered with number, call code and meeting', async ({ openAs }) => {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, p1);
  const key = await sendMail(thandi);

  const outbox = await openAs('agent-johan', '/outbox');
  const reply = mails(outbox, key).filter({ hasText: 'on-call engineer has been paged' });
  await expect(reply).toContainText('+27 12 883 1824');
  await expect(reply).toContainText(/call code \d{6}/i);
  await expect(reply.getByRole('link', { name: /zoom\.us/ })).toBeVisible();

  const page = slackMessages(outbox, key, '#p1-oncall');
  await expect(page).toHaveCount(1);
  const opened = outbox.waitForEvent('popup');
  await page.getByRole('link', { name: "I'm on it" }).click();
  const link = await opened;
  await expect(link.getByRole('heading')).toHaveText(`Answer for ${key}?`);
  await link.getByRole('button', { name: "I'm on it" }).click();
  await expect(link.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await link.getByRole('textbox', { name: 'Your name' }).fill('Zanele Dube');
  await link.getByRole('button', { name: "I'm on it" }).click();
  await expect(link.getByRole('heading')).toHaveText(`Thank you. ${key} is yours.`);

  await thandi.goto(`/portal/IO/${key}`);
  await expect(receipt(thandi).getByRole('listitem').getByText('Acknowledged by Zanele Dube')).toBeVisible();

  await moveClock(thandi, '+1 hour');
  await outbox.reload();
  await expect(slackMessages(outbox, key)).toHaveCount(1);
});
