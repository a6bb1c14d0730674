import { expect, type FrameLocator, type Page } from '@playwright/test';
import { comeBack } from './support/come-back';
import { type OpenAs, type Person, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';
import { raiseIncomplete, receipt } from './support/portal';
import { openSharing } from './support/sharing';

/** A P1 that is about staging: what it says asks for less. */
const staging = {
  summary: 'The staging shop answers 503',
  description: 'Only our staging environment is affected; production works and nobody outside is hit.',
  answers: { severity: 'P1', product: 'Billing', environment: 'Staging', impact: 'Our tests have to wait.' },
};

const disagree = (page: FrameLocator) => page.getByRole('button', { name: 'I disagree' });
const field = (page: FrameLocator) => page.getByRole('textbox', { name: 'Why do you disagree?' });
const sendButton = (page: FrameLocator) => page.getByRole('button', { name: 'Send', exact: true });
const changed = (page: FrameLocator) =>
  page.getByRole('region', { name: /^We changed the severity from P1/ });
const sent = (page: FrameLocator) =>
  page.getByRole('status').filter({ hasText: 'Your objection has gone to' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** A customer's P1 whose severity an agent has lowered, with both their pages open. */
async function lowered(openAs: OpenAs, person: Person = 'customer-nadia') {
  const customer = await openAs(person, '/portal/ST');
  const key = await raiseIncomplete(customer, { person, ...staging });
  await customer.goto(`/portal/ST/${key}`);
  const agent = await openAs('agent-amir', `/browse/${key}`);
  await details(agent)
    .getByRole('button', { name: /^Accept P[234]$/ })
    .click();
  await expect(details(agent).getByText('The customer gets a comment')).toBeVisible();
  return { key, customer, agent };
}

async function override(agent: Page, severity: string, why: string) {
  const panel = details(agent);
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await panel.getByRole('combobox', { name: 'New severity' }).click();
  await panel.getByRole('option', { name: severity }).click();
  await panel.getByRole('textbox', { name: 'Why?' }).fill(why);
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText(`It is ${severity} now.`)).toBeVisible();
}

test('an open request page shows a lowered severity without being loaded again', async ({ openAs }) => {
  const customer = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(customer, { person: 'customer-nadia', ...staging });
  await customer.goto(`/portal/ST/${key}`);
  const page = receipt(customer);
  await expect(page.getByRole('heading', { name: 'P1 – Critical' })).toBeVisible();
  const agent = await openAs('agent-amir', `/browse/${key}`);
  await override(agent, 'P2', 'Production works, so it can wait until Monday.');
  await comeBack(customer);

  await expect(changed(page)).toContainText('Why: Production works, so it can wait until Monday.');
  await expect(changed(page)).toContainText(/Before: first answer by.*today at .+Europe\/London/i);
  await expect(changed(page)).toContainText(/Now: first answer by.+at \d+:\d+.*Europe\/London/);
  await expect(changed(page)).toContainText(/Changed by.*Amir Khan/);
  await expect(page.getByText(/^The severity changed from P1 to P2\. Why: Production works/)).toBeAttached();
});

test('an objection goes to the lead once and is seen in a second tab', async ({ openAs }) => {
  const { key, customer } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  const elsewhere = receipt(await openAs('customer-nadia', `/portal/ST/${key}`));
  await disagree(elsewhere).click();
  await field(elsewhere).fill('Our release tonight hangs on this.');

  await disagree(page).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('The release of tonight needs staging.');
  await sendButton(page).click();
  await expect(sent(page)).toContainText('“The release of tonight needs staging.”');
  await expect(sent(page)).toContainText(/Your objection has gone to Sofia Lind.+decides and answers here/);
  await expect(disagree(page)).toHaveCount(0);

  await sendButton(elsewhere).click();
  await expect(sent(elsewhere)).toContainText('“The release of tonight needs staging.”');
  await expect(sent(elsewhere)).toContainText('An objection was sent meanwhile, so this one was not.');
  await elsewhere.getByRole('button', { name: 'Remove what I wrote' }).click();
  await expect(sent(elsewhere)).not.toContainText('Our release tonight');
  await customer.reload();
  await expect(sent(page)).toContainText('“The release of tonight needs staging.”');
});

test('a colleague reads whose objection it is', async ({ openAs }) => {
  const { key, customer } = await lowered(openAs);
  await customer.reload();
  const page = await openSharing(customer);
  await page.getByRole('button', { name: /^Add Oliver Hale/ }).click();
  await expect(page.getByText('Can see this request now:')).toBeVisible();
  await expect(page.getByText('If that is wrong, tell us: Sofia Lind looks at it again.')).toBeVisible();
  await disagree(page).click();
  await field(page).fill('The release of tonight needs staging.');
  await sendButton(page).click();
  await expect(sent(page)).toBeVisible();
  const oliver = await openAs('customer-oliver', `/portal/ST/${key}`);
  const title = 'Nadia Osei’s objection has gone to Sofia Lind';
  await expect(receipt(oliver).getByRole('heading', { name: title })).toBeVisible();
});

test('an objection that says too little or is not yet sent stays in its field', async ({ openAs }) => {
  const { customer } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await disagree(page).click();
  await field(page).fill('No.');
  await sendButton(page).click();
  await expect(page.getByText('A few more words would help us here.')).toBeVisible();
  await expect(field(page)).toBeFocused();
  await field(page).fill('No, our release hangs on it');
  await customer.reload();
  await expect(field(page)).toHaveValue('No, our release hangs on it');
});

test('a change that is taken back leaves the severity as it was and the words unsent', async ({ openAs }) => {
  const { customer, agent } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await disagree(page).click();
  await field(page).fill('The release of tonight needs staging.');
  await details(agent).getByRole('button', { name: 'Undo' }).click();
  await expect(details(agent).getByText('Taken back: it is P1 again')).toBeVisible();

  await sendButton(page).click();
  await expect(page.getByText('The change you wrote about was taken back')).toBeVisible();
  await expect(changed(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'P1 – Critical' })).toBeVisible();
});

test('an objection that another change has overtaken says so and keeps its words', async ({ openAs }) => {
  const { customer, agent } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await disagree(page).click();
  await field(page).fill('The release of tonight needs staging.');
  await override(agent, 'P2', 'Staging matters this week.');
  await sendButton(page).click();

  const said = page.getByRole('status').filter({ hasText: 'The severity has changed again meanwhile' });
  await expect(said).toBeVisible();
  await expect(field(page)).toHaveValue('The release of tonight needs staging.');
  await field(page).fill('The release of tonight still needs staging.');
  await expect(said).toHaveCount(0);
  await sendButton(page).click();
  await expect(sent(page)).toContainText('still needs staging');
});

test('the lead’s answer is shown on the page of who objected', async ({ openAs }) => {
  const { key, customer } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await disagree(page).click();
  await field(page).fill('The release of tonight needs staging.');
  await sendButton(page).click();
  await expect(sent(page)).toBeVisible();

  const alex = await openAs('admin-alex', `/browse/${key}`);
  await details(alex)
    .getByRole('button', { name: /^Keep P[234]…$/ })
    .click();
  await details(alex).getByRole('textbox').fill('Staging is down, but production works.');
  await details(alex)
    .getByRole('button', { name: /^Keep P[234]$/ })
    .click();
  await expect(details(alex).getByText(/^It stays P[234]/)).toBeVisible();
  await customer.reload();
  await expect(page.getByRole('heading', { name: 'Your objection was answered' })).toBeVisible();
});

test('a customer disagrees by keyboard alone', async ({ openAs }) => {
  const { customer } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await expect(disagree(page)).toBeVisible();
  await skipToContent(customer);
  await tabTo(customer, disagree(page));
  await customer.keyboard.press('Enter');
  await customer.keyboard.type('The release of tonight needs staging.');
  await tabTo(customer, sendButton(page));
  await customer.keyboard.press('Enter');
  await expect(sent(page)).toBeFocused();
  await expect(sent(page)).toContainText('“The release of tonight needs staging.”');
});

test('a reader of German gets receipt and objection in German', async ({ openAs }) => {
  const { customer } = await lowered(openAs, 'customer-lena');
  await customer.reload();
  const page = customer.getByTitle('Stand Ihrer Anfrage').contentFrame();
  const change = page.getByRole('region', { name: /^Wir haben den Schweregrad von P1/ });
  await expect(change).toContainText(/Bisher: erste Antwort bis.+Europe\/Berlin/);
  await page.getByRole('button', { name: 'Ich bin nicht einverstanden' }).click();
  await page
    .getByRole('textbox', { name: 'Warum sind Sie nicht einverstanden?' })
    .fill('Unser Release heute Nacht braucht das Testsystem.');
  await page.getByRole('button', { name: 'Senden', exact: true }).click();
  await expect(page.getByText('Ihr Einwand ging an: Sofia Lind')).toBeVisible();
  await expect(page.getByText('„Unser Release heute Nacht braucht das Testsystem.“')).toBeVisible();
});

test('receipt and objection look right in every state', async ({ openAs }) => {
  const { customer } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await expect(disagree(page)).toBeVisible();
  await expectGoodLooks(customer);
  await disagree(page).click();
  await sendButton(page).click();
  await expect(page.getByText('A few more words would help us here.')).toBeVisible();
  await expectGoodLooks(customer);
  await expectToFit(customer, NARROWEST);
  await field(page).fill('The release of tonight needs staging.');
  await sendButton(page).click();
  await expect(sent(page)).toBeVisible();
  await expectGoodLooks(customer);
});
