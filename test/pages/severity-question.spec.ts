import { expect, type FrameLocator, type Page } from '@playwright/test';
import { comeBack } from './support/come-back';
import { type OpenAs, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';
import { raiseIncomplete, receipt } from './support/portal';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** A problem that does not say where it happens. */
const unclear = {
  summary: 'Every shop answers 503',
  description: 'Nobody can pay since 08:40.',
  answers: { severity: 'P1', product: 'Billing', impact: 'No shop can take an order.' },
};

/** A customer's open request about whose severity an agent has asked. */
async function asked(openAs: OpenAs) {
  const customer = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(customer, { person: 'customer-nadia', ...unclear });
  await customer.goto(`/portal/ST/${key}`);
  const agent = await openAs('agent-amir', `/browse/${key}`);
  await details(agent).getByRole('button', { name: 'Ask the customer' }).click();
  await expect(details(agent).getByText('The customer was asked.')).toBeVisible();
  return { key, customer, agent };
}

const question = (page: FrameLocator) => page.getByRole('region', { name: /^One question/ });
const sendAnswer = (page: FrameLocator) => page.getByRole('button', { name: 'Send this answer' });

test('a question about the severity is answered on the open page in one’s own name', async ({ openAs }) => {
  const { customer, agent } = await asked(openAs);
  const page = receipt(customer);
  await expect(question(page)).toBeVisible();
  await expect(page.getByText(/^We have a question about the severity: /)).toBeAttached();
  await sendAnswer(page).click();
  await expect(page.getByText('Choose an answer, then send.')).toBeVisible();
  const last = question(page).getByRole('radio').last();
  await expect(question(page).getByRole('radio').first()).toBeFocused();
  await last.check();
  const answer = await last.inputValue();
  await sendAnswer(page).click();
  const thanks = page.getByRole('status').filter({ hasText: 'Thank you for your answer' });
  await expect(thanks).toContainText('If it changes, you see it here, with the reason.');
  await expect(question(page)).toHaveCount(0);

  await agent.reload();
  const activity = agent.getByRole('region', { name: 'Activity' });
  await expect(activity.getByRole('listitem').filter({ hasText: 'Nadia Osei' })).toContainText(answer);
  await customer.reload();
  await expect(question(page).or(thanks)).toHaveCount(0);
});

test('a question that is answered in another tab leaves the page kindly', async ({ openAs }) => {
  const { customer, key } = await asked(openAs);
  await comeBack(customer);
  const page = receipt(customer);
  await question(page).getByRole('radio').last().check();
  const elsewhere = receipt(await openAs('customer-nadia', `/portal/ST/${key}`));
  await question(elsewhere).getByRole('radio').last().check();
  await sendAnswer(elsewhere).click();
  await expect(elsewhere.getByText('Thank you for your answer')).toBeVisible();
  await comeBack(customer);
  await expect(page.getByText('This has been answered meanwhile')).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});

test('a question about the severity is answered by keyboard alone', async ({ openAs }) => {
  const { customer } = await asked(openAs);
  await customer.reload();
  const page = receipt(customer);
  await expect(question(page)).toBeVisible();
  await skipToContent(customer);
  await tabTo(customer, question(page).getByRole('radio').first());
  await customer.keyboard.press('Space');
  await tabTo(customer, sendAnswer(page));
  await customer.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Thank you for your answer' })).toBeFocused();
});

test('the question about the severity looks right before and after', async ({ openAs }) => {
  const { customer } = await asked(openAs);
  await comeBack(customer);
  const page = receipt(customer);
  await expect(question(page)).toBeVisible();
  await expectGoodLooks(customer);
  await expectToFit(customer, NARROWEST);
  await question(page).getByRole('radio').first().check();
  await sendAnswer(page).click();
  await expect(page.getByText('Thank you for your answer')).toBeVisible();
  await expectGoodLooks(customer);
});
