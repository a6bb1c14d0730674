import { expect } from '@playwright/test';
import { test } from './support/desk';
import { sendMail, writeMail } from './support/mail';
import { mails } from './support/outbox';

test('an answer by mail arrives on its request with the quotation below it', async ({ openAs }) => {
  const pieter = await openAs('customer-thandi', '/mail');
  await writeMail(pieter, {
    from: 'pieter@overberg.example',
    name: 'Pieter Botha',
    subject: 'Totals of the monthly report',
    text: 'The totals of October differ from ours by eleven sessions.',
  });
  await pieter.getByRole('combobox', { name: 'Cc' }).fill('Zoe Marsh <zoe@overberg.example>');
  const key = await sendMail(pieter);

  const outbox = await openAs('agent-johan', '/outbox?service=mail');
  const received = mails(outbox, key).filter({ hasText: `We have received your request ${key}` });
  await received.getByRole('link', { name: 'Reply' }).click();
  const text = outbox.getByRole('textbox', { name: 'Text' });
  await expect(outbox.getByRole('textbox', { name: 'Subject' })).toHaveValue(/^Re: \[IO-\d+\] Totals/);
  await expect(text).toHaveValue(/^\n\nOn .+ wrote:\n> We have received your request/);
  await expect(text).toBeFocused();
  await outbox.keyboard.type('It is the report of the region North.');
  await outbox.getByRole('button', { name: 'Send the mail' }).click();
  await expect(outbox.getByRole('status')).toContainText(`was added as a comment to ${key}`);

  await outbox.goto(`/browse/${key}`);
  const comments = outbox.getByRole('region', { name: 'Activity' });
  await expect(comments).toContainText('It is the report of the region North.');
  await expect(comments).toContainText('> We have received your request');
  await expect(outbox.getByRole('complementary', { name: 'Details' })).toContainText('Zoe Marsh');
});
