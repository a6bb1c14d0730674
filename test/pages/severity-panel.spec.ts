import { expect, type Locator, type Page } from '@playwright/test';
import { moveClock } from './support/clock';
import { type OpenAs, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { raiseIncomplete } from './support/portal';

const outage = {
  person: 'customer-nadia',
  summary: 'Every shop answers 503',
  description:
    'All shops in production are down since 08:40: every page answers 503. There is no workaround.',
  answers: {
    severity: 'P3',
    environment: 'Production',
    product: 'Managed OpenShift',
    impact: 'No shop can take an order.',
  },
} as const;

/** It says that something is down and leaves open where. */
const somewhere = {
  person: 'customer-nadia',
  summary: 'The order service is down',
  description: 'The order service is down: nobody can place an order. There is no workaround.',
  answers: {
    severity: 'P3',
    product: 'Order service',
    environment: 'Other',
    impact: 'Nobody can place an order.',
  },
} as const;

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const pick = async (page: Page, panel: Locator, severity: string) => {
  await panel.getByRole('combobox', { name: 'New severity' }).click();
  await page.getByRole('option', { name: severity }).click();
};

async function openOutage(openAs: OpenAs) {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, outage);
  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = details(amir);
  await expect(panel.getByText('Suggested, high confidence')).toBeVisible();
  return { key, nadia, amir, panel };
}

test('an accepted suggestion is in the history and in a receipt to the customer', async ({ openAs }) => {
  const { key, nadia, panel } = await openOutage(openAs);
  await expect(panel.getByText(/^Met: In production “/)).toBeVisible();
  await expect(panel.getByText(/^Contradicted: Workaround available/)).toBeVisible();
  await panel.getByRole('button', { name: 'Accept P1' }).click();
  await expect(panel.getByText(/^It is P1 now\./)).toBeVisible();
  await expect(panel.getByText(/^The suggestion agrees: P1/)).toBeVisible();
  await expect(panel.getByText(/^P3 → P1, today at/)).toBeVisible();
  await expect(panel.getByText('Amir Khan accepted the suggestion: P1.').last()).toBeVisible();
  await expect(panel.getByText(/^First answer due today at .+ instead of/)).toBeVisible();

  await nadia.goto(`/portal/ST/${key}`);
  const comments = nadia.getByRole('region', { name: 'Activity' }).getByRole('listitem');
  await expect(comments.filter({ hasText: `The severity of your request ${key} is now P1` })).toHaveCount(1);
});

test('another severity needs a reason, which the customer reads', async ({ openAs }) => {
  const { key, nadia, amir, panel } = await openOutage(openAs);
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('Choose a severity.')).toBeVisible();
  await pick(amir, panel, 'P2 – High');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('Give a reason of 3 to 500 characters.')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Why?' }).fill('Half of your shops still take orders.');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('Why: Half of your shops still take orders.')).toBeVisible();
  await expect(panel.getByText('Amir Khan chose P2 instead of P3.').last()).toBeVisible();

  await nadia.goto(`/portal/ST/${key}`);
  await expect(nadia.getByRole('region', { name: 'Activity' })).toContainText(
    'Why: Half of your shops still take orders.',
  );
});

test('keeping the severity for a reason settles the suggestion', async ({ openAs }) => {
  const { amir, panel } = await openOutage(openAs);
  await panel.getByRole('button', { name: 'Keep P3…' }).click();
  await panel.getByRole('textbox', { name: 'Why does it stay P3?' }).fill('They rehearse it, we called.');
  await panel.getByRole('button', { name: 'Keep P3', exact: true }).click();
  await expect(panel.getByText(/^Amir Khan keeps P3, .+: They rehearse it, we called\.$/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Keep P3' })).toHaveCount(0);
  await amir.reload();
  await expect(panel.getByText(/^Amir Khan keeps P3/)).toBeVisible();
  await expect(panel.getByText('P3 → P1?')).toHaveCount(0);
});

test('of two agents who decide at once, one does and the other is told', async ({ openAs }) => {
  const { key, amir, panel } = await openOutage(openAs);
  const sofia = await openAs('agent-sofia', `/browse/${key}`);
  const hers = details(sofia);
  await hers.getByRole('button', { name: 'Another severity…' }).click();
  await pick(sofia, hers, 'P2 – High');
  await hers.getByRole('textbox', { name: 'Why?' }).fill('Two shops still take orders.');
  await panel.getByRole('button', { name: 'Accept P1' }).click();
  await expect(panel.getByText(/^It is P1 now\./)).toBeVisible();
  await hers.getByRole('button', { name: 'Change it' }).click();
  await expect(hers.getByText(/^Amir Khan has just changed it to P1, so nothing was done\./)).toBeVisible();
  await expect(hers.getByText(/^P3 → P1, today at/)).toBeVisible();
  await expect(hers.getByRole('textbox', { name: 'Why?' })).toHaveValue('Two shops still take orders.');
  await expect(hers.getByText('P2 – High').first()).toBeVisible();

  await hers.getByRole('button', { name: 'Change it' }).click();
  await expect(hers.getByText(/^It is P2 now\./)).toBeVisible();
  await amir.reload();
  await expect(panel.getByText(/^P1 → P2, today at/)).toBeVisible();
});

test('two quick clicks and a second tab accept once', async ({ openAs }) => {
  const { key, nadia, panel } = await openOutage(openAs);
  const hers = details(await openAs('agent-sofia', `/browse/${key}`));
  const accept = { name: 'Accept P1' };
  await expect(hers.getByRole('button', accept)).toBeVisible();
  await Promise.all([panel.getByRole('button', accept).dblclick(), hers.getByRole('button', accept).click()]);
  await expect(panel.getByText(/^P3 → P1, today at/)).toHaveCount(1);
  await expect(hers.getByText(/^P3 → P1, today at/)).toHaveCount(1);

  await nadia.goto(`/portal/ST/${key}`);
  const comments = nadia.getByRole('region', { name: 'Activity' }).getByRole('listitem');
  await expect(comments.filter({ hasText: 'is now P1; it was P3' })).toHaveCount(1);
});

test('a change is undone within five minutes and no later', async ({ openAs }) => {
  const { panel } = await openOutage(openAs);
  await panel.getByRole('button', { name: 'Accept P1' }).click();
  await expect(panel.getByText(/^4:\d\d left$/)).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Taken back: it is P3 again, and the customer is told.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(panel.getByText('Amir Khan took the change to P1 back.')).toBeVisible();

  await panel.getByRole('button', { name: 'Accept P1' }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  await moveClock(await openAs('admin-alex', '/clock'), '+5 minutes');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('the answer to the question that an agent asks changes the suggestion', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, somewhere);
  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = details(amir);
  await expect(panel.getByRole('listitem').filter({ hasText: 'in production → P1' })).toBeVisible();
  await panel.getByRole('button', { name: 'Ask the customer' }).click();
  await expect(panel.getByText(/^The customer was asked\./)).toBeVisible();
  await expect(panel.getByText(/^Asked today at .+; no answer yet\./)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Ask again' })).toBeVisible();

  await nadia.goto(`/portal/ST/${key}`);
  await nadia.getByRole('textbox', { name: 'Add a comment' }).fill('1');
  await nadia.getByRole('button', { name: 'Send comment' }).click();
  await expect(async () => {
    await amir.reload();
    await expect(panel.getByRole('button', { name: 'Accept P1' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(panel.getByRole('button', { name: 'Ask again' })).toHaveCount(0);
});

test('an objection stands first until somebody answers it', async ({ openAs }) => {
  const { key, nadia, amir, panel } = await openOutage(openAs);
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await pick(amir, panel, 'P4 – Low');
  await panel.getByRole('textbox', { name: 'Why?' }).fill('The shops are back.');
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText(/^It is P4 now\./)).toBeVisible();
  await nadia.goto(`/portal/ST/${key}`);
  await nadia.getByRole('textbox', { name: 'Add a comment' }).fill('I disagree: no shop is back.');
  await nadia.getByRole('button', { name: 'Send comment' }).click();
  const warning = panel.getByRole('heading', { name: 'The customer disagrees with P3 → P4' });
  await expect(async () => {
    await amir.reload();
    await expect(warning).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(panel.getByText('“I disagree: no shop is back.”', { exact: true })).toBeVisible();
  await expect(panel.getByText(/^Sofia Lind decides\. Sent today at/)).toBeVisible();
  await expectGoodLooks(amir);

  await panel.getByRole('button', { name: 'Keep P4…' }).click();
  await expect(panel.getByText('The customer disagrees and reads your reason.')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Why does it stay P4?' }).fill('We saw orders come in.');
  await panel.getByRole('button', { name: 'Keep P4', exact: true }).click();
  await expect(warning).toHaveCount(0);
  await expect(panel.getByText(/^The customer disagreed: .+ is answered\.$/)).toBeVisible();
});

test('the same fault elsewhere is linked without the name of another customer', async ({ openAs }) => {
  const fault = {
    summary: 'Deployments fail with QuotaLedgerException',
    description: 'Deployments fail in production for many of our teams since this morning.',
    answers: {
      ...outage.answers,
      impact: 'Our teams cannot deploy.',
      errors: 'HTTP 500 QuotaLedgerException',
    },
  };
  const ben = await openAs('customer-ben', '/portal/ST');
  const other = await raiseIncomplete(ben, { person: 'customer-ben', ...fault });
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, { person: 'customer-nadia', ...fault });
  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = details(amir);
  await expect(async () => {
    await amir.reload();
    await expect(panel.getByText('One other organisation reports the same fault:')).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await expect(panel.getByRole('link', { name: other })).toHaveAttribute('href', `/browse/${other}`);
  await expect(panel).not.toContainText('Fabrikam');
});

test('an agent accepts, undoes and overrides by keyboard alone', async ({ openAs }) => {
  const { amir, panel } = await openOutage(openAs);
  await skipToContent(amir);
  await tabTo(amir, panel.getByRole('button', { name: 'Accept P1' }));
  await amir.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await amir.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Accept P1' })).toBeFocused();
  await tabTo(amir, panel.getByRole('button', { name: 'Another severity…' }));
  await amir.keyboard.press('Enter');
  await expect(panel.getByRole('combobox', { name: 'New severity' })).toBeFocused();
  await amir.keyboard.press('ArrowDown');
  await amir.keyboard.press('ArrowDown');
  await amir.keyboard.press('Enter');
  await tabTo(amir, panel.getByRole('textbox', { name: 'Why?' }));
  await amir.keyboard.type('Some shops still take orders.');
  await tabTo(amir, panel.getByRole('button', { name: 'Change it' }));
  await amir.keyboard.press('Enter');
  await expect(panel.getByText('Why: Some shops still take orders.')).toBeVisible();
});

test('a form that is closed gives the focus back to its button', async ({ openAs }) => {
  const { panel } = await openOutage(openAs);
  await panel.getByRole('button', { name: 'Keep P3…' }).click();
  await expect(panel.getByRole('textbox', { name: 'Why does it stay P3?' })).toBeFocused();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('button', { name: 'Keep P3…' })).toBeFocused();
});

test('suggestion, reasons and a half-filled form look right', async ({ openAs }) => {
  const { amir, panel } = await openOutage(openAs);
  await expectGoodLooks(amir);
  await panel.getByRole('button', { name: 'Another severity…' }).click();
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('Choose a severity.')).toBeVisible();
  await expectGoodLooks(amir);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.getByRole('button', { name: 'Accept P1' }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expectGoodLooks(amir);
});
