import { expect } from '@playwright/test';
import { test } from './support/desk';
import { sendMail, writeMail } from './support/mail';
import { mails } from './support/outbox';

test('a mail without details is asked for those it lacks, no others', async ({ openAs }) => {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, {
    from: 'thandi@karoo.example',
    name: 'Thandi Nkosi',
    subject: 'Which ports does the provisioning service use?',
    text: 'Company: Karoo Telecom\nPriority: P3\n\nOur firewall team asks which ports they have to open for it.',
  });
  const key = await sendMail(thandi);

  await thandi.goto(`/portal/IO/${key}`);
  const facts = thandi.getByRole('complementary', { name: 'About this request' });
  await expect(facts.getByText('Awaiting details')).toBeVisible();
  const outbox = await openAs('agent-johan', '/outbox?service=mail');
  const asking = mails(outbox, key).filter({ hasText: 'still need' });
  await expect(asking).toHaveCount(1);
  await expect(asking).toContainText('Whom may we contact?');
  await expect(asking).toContainText('On which phone number can we reach you?');
  await expect(asking).not.toContainText('What is your company name?');
  await expect(asking).not.toContainText('What happened?');
});

test('a reply by mail, by number, submits the request and starts its SLA', async ({ openAs }) => {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, {
    from: 'thandi@karoo.example',
    name: 'Thandi Nkosi',
    subject: 'Some sessions are dropped',
    text: 'Company: Karoo Telecom\nPriority: P2\n\nSome sessions are dropped since 07:00, please have a look.',
  });
  const key = await sendMail(thandi);
  const johan = await openAs('agent-johan', `/browse/${key}`);
  await expect(johan.getByText('starts when the status is Submitted')).toBeVisible();

  const outbox = await openAs('agent-johan', '/outbox?service=mail');
  const asking = mails(outbox, key).filter({ hasText: 'still need' });
  await asking.getByRole('link', { name: 'Reply' }).click();
  await expect(outbox.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await outbox.keyboard.type('1. Thandi Nkosi\n2. +27 23 555 0112');
  await outbox.getByRole('button', { name: 'Send the mail' }).click();
  await expect(outbox.getByRole('status')).toContainText(`was added as a comment to ${key}`);

  await outbox.goto('/outbox?service=mail');
  await expect(mails(outbox, key).filter({ hasText: 'that is all we need' })).toHaveCount(1);
  await johan.reload();
  await expect(johan.getByRole('complementary', { name: 'Details' })).toContainText('Submitted');
  await expect(johan.getByText(/left, due/)).toBeVisible();
});
