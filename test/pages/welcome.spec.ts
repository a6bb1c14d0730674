import { expect, type Page } from '@playwright/test';
import { test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';

const banner = (page: Page) => page.getByTitle('Note from the help desk');

test('a visitor whose browser speaks German is told in German how to register', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'de-AT', ...(baseURL !== undefined && { baseURL }) });
  const visitor = await context.newPage();
  await visitor.goto('/switch?person=unidentified&to=/portal/ST');
  const title = 'Neu hier? Registrieren Sie sich mit Ihrer Firmenadresse';
  await expect(visitor.locator('iframe').first().contentFrame().getByText(title)).toBeVisible();
  await context.close();
});

test('a visitor reads how to sign up and learns by keyboard which address will do', async ({ openAs }) => {
  const visitor = await openAs('unidentified', '/portal/ST');
  const page = banner(visitor).contentFrame();
  await expect(page.getByText('registered using your official company e-mail address')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await expect(visitor.getByRole('link', { name: 'Sign up' })).toBeVisible();

  const field = page.getByRole('textbox', { name: 'Will my address do?' });
  await skipToContent(visitor);
  await tabTo(visitor, field);
  const check = async (address: string, answer: string) => {
    await field.fill(address);
    await visitor.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(answer);
    await expect(field).toBeFocused();
  };
  // A customer’s domain and one that nobody here knows get the same answer.
  await check('new@northwind.example', 'This looks like a company address. Sign up with it.');
  await check('new@nobody-knows.example', 'This looks like a company address. Sign up with it.');
  await check('me@gmail.com', 'This is an address of a private mailbox provider.');
  await check('me@mailinator.com', 'This is a throw-away address.');
  await check('northwind', 'This isn’t an e-mail address yet.');
  await expectGoodLooks(visitor);
  await expectToFit(visitor, NARROWEST);

  await visitor.goto('/portal/IO');
  await expect(page.getByText('Please register with your company’s e-mail address')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(0);
});

test('signed in, only somebody with a private address reads how to register', async ({ openAs }) => {
  const lena = await openAs('customer-lena', '/portal/ST');
  const page = banner(lena).contentFrame();
  await expect(page.getByText('die nicht nach Ihrem Unternehmen aussieht')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByText('So registrieren Sie sich mit Ihrer Firmenadresse').click();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await expectGoodLooks(lena);

  const nadia = await openAs('customer-nadia', '/portal/ST');
  await expect(nadia.getByRole('link', { name: 'Your profile' })).toBeVisible();
  const empty = banner(nadia).contentFrame().locator('html');
  await expect.poll(() => empty.evaluate((html) => html.getBoundingClientRect().height)).toBe(0);
});
