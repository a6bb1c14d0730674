import { expect, type Page } from '@playwright/test';

interface Mail {
  from: string;
  name: string;
  subject: string;
  text: string;
}

/** A customer's P1 that says all that Interstellio needs. */
export const p1Mail = {
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

/** Fills the mail page with a mail to Interstellio's desk. Nothing is sent. */
export async function writeMail(page: Page, { from, name, subject, text }: Mail): Promise<void> {
  await page.getByRole('combobox', { name: 'From' }).fill(from);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('combobox', { name: 'To' }).fill('support@interstellio.io');
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
}

/** Sends the mail on the mail page. Gives the key of the request that it became. */
export async function sendMail(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send the mail' }).click();
  const outcome = page.getByRole('status').filter({ hasText: 'became the request' });
  await expect(outcome).toBeVisible();
  return /IO-\d+/.exec(await outcome.innerText())?.[0] ?? '';
}
