import { expect, type Page } from '@playwright/test';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';

const PROFILE = '/servicedesk/customer/profile';

const panel = (page: Page, title: string) => page.getByTitle(title).contentFrame();

test('a customer reads how the desk knows them and what it promises', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', PROFILE);
  const page = panel(nadia, 'How the desk knows you');
  await expect(page.getByText('nadia@northwind.example')).toBeVisible();
  await expect(page.getByText('Northwind Traders')).toBeVisible();
  const desk = page.getByRole('region', { name: 'Stakater' });
  await expect(desk).toContainText('We know your company by this address.');
  await expect(desk.getByRole('heading', { name: 'Your support: Premium' })).toBeVisible();
  await expect(desk).toContainText('A P1 of yours pages somebody on call.');
  await expect(desk.getByRole('row', { name: /^P1/ })).toContainText('1 hour typical, not guaranteed');
  await expect(desk.getByText('How to register')).toHaveCount(0);
  await expectGoodLooks(nadia);
  await expectToFit(nadia, NARROWEST);
});

test('a customer with a private address reads what to do in their language', async ({ openAs }) => {
  const lena = await openAs('customer-lena', PROFILE);
  const page = panel(lena, 'Wie der Support Sie kennt');
  await expect(page.getByText('lena.vogt@gmail.com')).toBeVisible();
  const desk = page.getByRole('region', { name: 'Stakater' });
  await expect(desk).toContainText('Das ist eine Adresse eines Anbieters für private Postfächer');
  await expect(desk).toContainText('ein Notfall (P1) wartet nie');
  await desk.getByText('So registrieren Sie sich mit Ihrer Firmenadresse').click();
  await expect(desk.getByRole('listitem')).toHaveCount(5);
  await expectGoodLooks(lena);
});
