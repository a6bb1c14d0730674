import { expect, type Page } from '@playwright/test';
import { sendMail, writeMail } from './support/mail';
import { expectGoodLooks } from './support/looks';
import { test } from './support/own-policy';
import { raiseLenas, signUp } from './support/registration';

const panel = (agent: Page) => agent.getByRole('complementary', { name: 'Details' });

async function giveThem(agent: Page, address: string): Promise<void> {
  await panel(agent).getByRole('button', { name: 'Have they registered again?' }).click();
  await expect(panel(agent).getByText(`Lena Vogt is here with ${address}.`)).toBeVisible();
  await panel(agent).getByRole('button', { name: 'Give them to Lena Vogt' }).click();
  await expect(panel(agent).getByText('belong to Lena Vogt’s company account now')).toBeVisible();
}

test('a held request goes to the company account that its reporter registered with', async ({ openAs }) => {
  const private_ = await openAs('customer-lena', '/portal/ST');
  const key = await raiseLenas(private_);
  const amir = await openAs('agent-amir', `/browse/${key}`);
  await expect(panel(amir).getByText('Waits for a company address')).toBeVisible();
  await panel(amir).getByRole('button', { name: 'Have they registered again?' }).click();
  await expect(panel(amir).getByText('Nobody of this name is here with a company address')).toBeVisible();
  await expectGoodLooks(amir);

  const company = await signUp(openAs, '/portal/ST', 'lena.vogt@northwind.example', 'Lena Vogt');
  await giveThem(amir, 'lena.vogt@northwind.example');
  await expect(panel(amir).getByText('Waits for a company address')).toHaveCount(0);
  await company.goto(`/portal/ST/${key}`);
  await expect(company.getByText('now belongs to the company account of Lena Vogt').first()).toBeVisible();
  expect((await private_.request.get(`/portal/ST/${key}`)).status()).toBe(404);
});

test('a mailed request goes to the company account too, on the desk that only coaches', async ({
  openAs,
}) => {
  const lena = await openAs('customer-lena', '/mail');
  await writeMail(lena, {
    from: 'lena.vogt@gmail.com',
    name: 'Lena Vogt',
    subject: 'P3: reports are slow',
    text: 'Company: Karoo Telecom\nContact: Lena Vogt\nPhone: +27 23 555 0199\n\nReports take a minute since Monday.',
  });
  const key = await sendMail(lena);
  const johan = await openAs('agent-johan', `/browse/${key}`);
  await expect(panel(johan).getByText('Writes from a private mailbox.')).toBeVisible();
  await expect(panel(johan).getByText('Waits for a company address')).toHaveCount(0);

  await signUp(openAs, '/portal/IO', 'lena.vogt@karoo.example', 'Lena Vogt');
  await giveThem(johan, 'lena.vogt@karoo.example');
  await expect(panel(johan).getByText('Writes from a company address of Karoo Telecom.')).toBeVisible();
});
