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
