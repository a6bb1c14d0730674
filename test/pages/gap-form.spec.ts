import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type Person, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { raiseIncomplete, receipt } from './support/portal';

/** A P3 that says neither which environment nor what it means for the business. */
const invoices = {
  summary: 'Invoices carry our former address',
  description: 'The footer still shows the old street. We entered the new one in the profile on Monday.',
  answers: { severity: 'P3', product: 'Billing' },
};

async function openRequest(page: Page, person: Person): Promise<string> {
  const key = await raiseIncomplete(page, { person, ...invoices });
  await page.goto(`/portal/ST/${key}`);
  return key;
}

const environment = (form: FrameLocator) => form.getByRole('group', { name: '1. Which environment' });
const impact = (form: FrameLocator, number: number) =>
  form.getByRole('textbox', { name: `${number}. What is the impact on your business?` });
const facts = (page: Page) => page.getByRole('complementary', { name: 'About this request' });
const sendAnswers = (form: FrameLocator) => form.getByRole('button', { name: 'Send answers' });

test('answers to all that is missing submit the request and start its SLA', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await openRequest(nadia, 'customer-nadia');
  const form = receipt(nadia);
  await expect(facts(nadia).getByText('Awaiting details')).toBeVisible();
  const amir = await openAs('agent-amir', `/browse/${key}`);
  await expect(amir.getByText('starts when the status is Submitted')).toBeVisible();

  await environment(form).getByRole('radio', { name: 'Production' }).check();
  await impact(form, 2).fill('Two clients have returned their invoices unpaid.');
  await sendAnswers(form).click();
  const done = form.getByRole('status').filter({ hasText: 'Thank you, that is all we need' });
  await expect(done).toContainText(/We typically answer by .+ at \d/);
  await expect(sendAnswers(form)).toBeHidden();
  await expect(form.getByText('Submitted', { exact: true })).toBeVisible();
  await expect(facts(nadia).getByText('Submitted')).toBeVisible();
  await amir.reload();
  await expect(amir.getByText(/left, due/)).toBeVisible();
});

test('a part may be sent and the rest outlives a reload', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await openRequest(nadia, 'customer-nadia');
  const form = receipt(nadia);
  await environment(form).getByRole('radio', { name: 'Staging' }).check();
  await sendAnswers(form).click();
  await expect(form.getByText('Thank you, that helps. Still open: 1.')).toBeVisible();
  await expect(environment(form)).toBeHidden();
  await impact(form, 1).fill('Nobody yet, it is');
  await nadia.reload();
  await expect(impact(form, 1)).toHaveValue('Nobody yet, it is');
});

test('sending nothing leads to the first question', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await openRequest(nadia, 'customer-nadia');
  const form = receipt(nadia);
  await sendAnswers(form).click();
  await expect(form.getByText('Answer at least one question, then send.')).toBeVisible();
  await expect(form.getByRole('radio', { name: 'Production' })).toBeFocused();
});

test('an answer somebody else gave meanwhile is said and not sent twice', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await openRequest(nadia, 'customer-nadia');
  const form = receipt(nadia);
  await impact(form, 2).fill('Two clients have returned their invoices unpaid.');
  const elsewhere = await openAs('customer-nadia', `/portal/ST/${key}`);
  await impact(receipt(elsewhere), 2).fill('Clients return their invoices unpaid.');
  await sendAnswers(receipt(elsewhere)).click();
  await expect(receipt(elsewhere).getByText('Still open: 1.')).toBeVisible();

  await sendAnswers(form).click();
  await expect(form.getByText('The desk no longer asks for one of these')).toBeVisible();
  await expect(form.getByText('This has been answered meanwhile')).toBeVisible();
  await form.getByRole('button', { name: 'Remove my answer' }).click();
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await expect(environment(form)).toBeVisible();
});

test('the gap form is answered and sent by keyboard alone', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await openRequest(nadia, 'customer-nadia');
  const form = receipt(nadia);
  await expect(environment(form)).toBeVisible();
  await skipToContent(nadia);
  await tabTo(nadia, form.getByRole('radio', { name: 'Production' }));
  await nadia.keyboard.press('Space');
  await tabTo(nadia, impact(form, 2));
  await nadia.keyboard.type('Two clients have returned their invoices unpaid.');
  await tabTo(nadia, sendAnswers(form));
  await nadia.keyboard.press('Enter');
  await expect(form.getByRole('status').filter({ hasText: 'that is all we need' })).toBeFocused();
});

test('a P1 is asked without a word of waiting', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, {
    person: 'customer-nadia',
    summary: 'Every shop shows a blank page',
    description: 'No shop opens any more.',
    answers: { severity: 'P1' },
  });
  await nadia.goto(`/portal/ST/${key}`);
  const form = receipt(nadia);
  await expect(form.getByRole('region', { name: 'We have begun' })).toBeVisible();
  await expect(form.getByText('Waiting for your answers')).toHaveCount(0);
});

test('a request that is solved asks nothing more', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await openRequest(nadia, 'customer-nadia');
  await expect(impact(receipt(nadia), 2)).toBeVisible();
  await nadia.getByRole('button', { name: 'This is solved' }).click();
  await expect(receipt(nadia).getByText('Closed', { exact: true })).toBeVisible();
  await expect(
    receipt(nadia)
      .getByRole('textbox')
      .or(sendAnswers(receipt(nadia))),
  ).toHaveCount(0);
});

test('a reader of German is asked and thanked in German', async ({ openAs }) => {
  const lena = await openAs('customer-lena', '/portal/ST');
  await openRequest(lena, 'customer-lena');
  const form = lena.getByTitle('Stand Ihrer Anfrage').contentFrame();
  await form
    .getByRole('group', { name: '1. Welche Umgebung ist betroffen?' })
    .getByRole('radio', { name: 'Produktion' })
    .check();
  await form
    .getByRole('textbox', { name: '2. Wie wirkt es sich auf Ihr Geschäft aus?' })
    .fill('Zwei Kunden haben ihre Rechnung nicht bezahlt.');
  await form.getByRole('button', { name: 'Antworten senden' }).click();
  await expect(form.getByText('Danke, mehr brauchen wir nicht')).toBeVisible();
});

test('the gap form looks right before, during and after', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await openRequest(nadia, 'customer-nadia');
  const form = receipt(nadia);
  await expect(environment(form)).toBeVisible();
  await expectGoodLooks(nadia);
  await impact(form, 2).fill('n/a');
  await sendAnswers(form).click();
  await expect(form.getByText('This doesn’t answer the question yet.')).toBeVisible();
  await expectGoodLooks(nadia);
  await environment(form).getByRole('radio', { name: 'Production' }).check();
  await impact(form, 2).fill('Two clients have returned their invoices unpaid.');
  await sendAnswers(form).click();
  await expect(form.getByText('Thank you, that is all we need')).toBeVisible();
  await expectGoodLooks(nadia);
});
