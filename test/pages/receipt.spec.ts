import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type OpenAs, type Person, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { createPanel, raiseIncomplete, receipt, reportProblem } from './support/portal';

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

test('an open request page shows a lowered severity without being loaded again', async ({ openAs }) => {
  const customer = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(customer, { person: 'customer-nadia', ...staging });
  await customer.goto(`/portal/ST/${key}`);
  const page = receipt(customer);
  await expect(page.getByRole('heading', { name: 'P1 – Critical' })).toBeVisible();
  const panel = details(await openAs('agent-amir', `/browse/${key}`));
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await panel.getByRole('combobox', { name: 'New severity' }).click();
  await panel.getByRole('option', { name: /^P2/ }).click();
  await panel.getByRole('textbox', { name: 'Why?' }).fill('Production works, so it can wait until Monday.');
  await panel.getByRole('button', { name: 'Change it' }).click();

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
  await expect(sent(page)).toContainText(
    /Your objection has gone to Sofia Lind.+decides and answers you here/,
  );
  await expect(disagree(page)).toHaveCount(0);

  await sendButton(elsewhere).click();
  await expect(sent(elsewhere)).toContainText('“The release of tonight needs staging.”');
  await expect(sent(elsewhere)).toContainText('Somebody else objected meanwhile, so this was not sent.');
  await elsewhere.getByRole('button', { name: 'Remove what I wrote' }).click();
  await expect(sent(elsewhere)).not.toContainText('Our release tonight');
  await customer.reload();
  await expect(sent(page)).toContainText('“The release of tonight needs staging.”');
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

/** A problem that does not say where it happens. */
const unclear = {
  summary: 'Every shop answers 503',
  description: 'Nobody can pay since 08:40.',
  answers: { severity: 'P1', product: 'Billing', impact: 'No shop can take an order.' },
};

/** A customer's open request about whose severity an agent has asked. */
async function asked(openAs: OpenAs, person: Person = 'customer-nadia') {
  const customer = await openAs(person, '/portal/ST');
  const key = await raiseIncomplete(customer, { person, ...unclear });
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
  const page = receipt(customer);
  await question(page).getByRole('radio').last().check();
  const elsewhere = receipt(await openAs('customer-nadia', `/portal/ST/${key}`));
  await question(elsewhere).getByRole('radio').last().check();
  await sendAnswer(elsewhere).click();
  await expect(elsewhere.getByText('Thank you for your answer')).toBeVisible();
  await expect(page.getByText('This has been answered meanwhile')).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});

test('an organisation reads its own record before it sends a P1, and only then', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await raiseIncomplete(nadia, { person: 'customer-nadia', ...staging });
  await nadia.goto(reportProblem);
  const panel = createPanel(nadia);
  const record = panel.getByText(/^Your organisation’s P1 requests this month: [1-9]\d*\. Upheld: \d/);
  await panel.getByRole('radio', { name: 'P2 – High' }).check();
  await expect(record).toHaveCount(0);
  await panel.getByRole('radio', { name: 'P1 – Critical' }).check();
  await expect(record).toContainText('This never delays a page.');
  await expectGoodLooks(nadia);

  // Lena belongs to no organisation.
  const hers = createPanel(await openAs('customer-lena', reportProblem));
  await hers.getByRole('radio', { name: /^P1/ }).check();
  await expect(
    hers.getByText('Wenn Sie jetzt senden').or(hers.getByText('Wäre jetzt alles da')),
  ).toBeVisible();
  await expect(hers.getByText(/in diesem Monat/)).toHaveCount(0);
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

test('receipt, objection and question look right in every state', async ({ openAs }) => {
  const { customer } = await lowered(openAs);
  await customer.reload();
  const page = receipt(customer);
  await expect(disagree(page)).toBeVisible();
  await expectGoodLooks(customer);
  await disagree(page).click();
  await sendButton(page).click();
  await expect(page.getByText('A few more words would help us here.')).toBeVisible();
  await expectGoodLooks(customer);
  await expectToFit(customer);
  await field(page).fill('The release of tonight needs staging.');
  await sendButton(page).click();
  await expect(sent(page)).toBeVisible();
  await expectGoodLooks(customer);
});

test('the question about the severity looks right before and after', async ({ openAs }) => {
  const { customer } = await asked(openAs);
  const page = receipt(customer);
  await expect(question(page)).toBeVisible();
  await expectGoodLooks(customer);
  await expectToFit(customer);
  await question(page).getByRole('radio').first().check();
  await sendAnswer(page).click();
  await expect(page.getByText('Thank you for your answer')).toBeVisible();
  await expectGoodLooks(customer);
});

/** Nothing of the app's page scrolls sideways at 320 pixels, as WCAG 1.4.10 asks. */
async function expectToFit(customer: Page): Promise<void> {
  await customer.setViewportSize({ width: 320, height: 640 });
  const root = receipt(customer).locator(':root');
  const tooWide = () => root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(tooWide, 'pixels that the page is too wide').toBeLessThanOrEqual(0);
  await customer.setViewportSize({ width: 1200, height: 900 });
}
