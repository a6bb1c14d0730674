import { expect, type Locator, type Page } from '@playwright/test';
import { pagerDutyToken } from '../../site/outside/pagerduty-account';
import { exampleReceiver } from '../../site/outside/webhook';
import { zoomAccount } from '../../site/outside/zoom';
import { type OpenAs, test } from './support/desk';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit } from './support/narrow';
import { cardOf, fillIn, openTab, setFault, settingsOn } from './support/settings';

test.afterEach(async ({ request }) => {
  await setFault(request, 'slack');
  await setFault(request, 'pagerduty');
});

const pagerDuty = { 'API key': pagerDutyToken, 'Address of a PagerDuty user': 'sofia@desk.example' };
const webhook = { Address: exampleReceiver.url, 'Signing secret': exampleReceiver.secret };
const zoom = {
  'Account ID': zoomAccount.accountId,
  'Client ID': zoomAccount.clientId,
  'Client secret': zoomAccount.clientSecret,
  'Address of the Zoom user': zoomAccount.host.email,
};
const telephone = { 'Auth token': 'desk-auth-token', 'Number to put callers through to': '+46 8 555 0100' };

interface Case {
  service: string;
  answers: Record<string, string>;
  connect: string;
  tested: string;
  /** Set where a test asks nobody outside, and so cannot tell that the service works. */
  unproven?: true;
}

const cases: Case[] = [
  {
    service: 'PagerDuty',
    answers: pagerDuty,
    connect: 'Connect PagerDuty',
    tested: 'The key works. No published policy names a service of PagerDuty yet,',
  },
  {
    service: 'JSM Operations',
    answers: {},
    connect: 'Connect in my name',
    tested: 'Jira lets us read the schedules. No published policy names one yet,',
  },
  { service: 'Zoom', answers: zoom, connect: 'Connect Zoom', tested: 'Zoom knows the app and the user.' },
  {
    service: 'Telephone',
    answers: telephone,
    connect: 'Connect the telephone',
    tested: 'The number is written as a telephone number;',
    unproven: true,
  },
];

for (const { service, answers, connect, tested, unproven } of cases) {
  test(`${service} is connected from its form and tested with one button`, async ({ openAs }) => {
    const { card } = await open(openAs, service);
    await fillIn(card, answers);
    await card.getByRole('button', { name: connect }).click();
    await expect(card.getByText(`${service} is set up as you said.`)).toBeVisible();
    await expect(card.getByText('Connected', { exact: true })).toBeVisible();
    await card.getByRole('button', { name: new RegExp(`^Test (the )?${service}$`, 'i') }).click();
    await expect(card.getByText(tested)).toBeVisible();
    await expect(card.getByText(/^Last worked today at/)).toHaveCount(unproven ? 0 : 1);
  });
}

test('a secret is never shown again and stays when it is left empty', async ({ openAs }) => {
  const { page, card } = await open(openAs, 'Slack');
  const token = card.getByRole('textbox', { name: 'Bot token' });
  await expect(token).toHaveValue('');
  await expect(card.getByText('One is kept and never shown. Leave this empty to keep it.')).toBeVisible();
  await card.getByRole('button', { name: 'Save Slack' }).click();
  await expect(card.getByText('Slack is set up as you said.')).toBeVisible();
  await card.getByRole('button', { name: 'Test Slack' }).click();
  await expect(card.getByText(/^Slack took the test message/)).toBeVisible();
  await expect(page.getByText('xoxb')).toHaveCount(0);
});

test('a form that lacks something leads to the first field that does', async ({ openAs }) => {
  const { card } = await open(openAs, 'Webhook');
  await fillIn(card, { Address: 'http://hooks.desk.example/pages' });
  await card.getByRole('button', { name: 'Connect the webhook' }).click();
  const address = card.getByRole('textbox', { name: 'Address' });
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(
    /Enter an address that begins with https:\/\/, with no port/,
  );
  await expect(card.getByRole('alert')).toHaveCount(2);
  await fillIn(card, webhook);
  await expect(card.getByRole('alert')).toHaveCount(0);
});

test('a webhook’s host is reached only once an admin allows it', async ({ openAs }) => {
  const { page, card } = await open(openAs, 'Webhook');
  await fillIn(card, webhook);
  await card.getByRole('button', { name: 'Connect the webhook' }).click();
  const consent = page.getByRole('dialog', { name: 'Allow this app to reach more hosts?' });
  await expect(consent).toContainText('https://hooks.desk.example');
  await consent.getByRole('button', { name: 'Cancel' }).click();
  await expect(card.getByText(/was not allowed to let Plumbline reach hooks\.desk\.example/)).toBeVisible();
  await expect(card.getByText('Not connected', { exact: true })).toBeVisible();

  await card.getByRole('button', { name: 'Connect the webhook' }).click();
  await consent.getByRole('button', { name: 'Allow access' }).click();
  await expect(card.getByText('Webhook is set up as you said.')).toBeVisible();
  await card.getByRole('button', { name: 'Test the webhook' }).click();
  await expect(card.getByText('The address took the test message.')).toBeVisible();
});

test('a credential that is refused turns red here and in the health list', async ({ openAs, request }) => {
  const { page, card } = await open(openAs, 'Slack');
  await setFault(request, 'slack', 'expired');
  await card.getByRole('button', { name: 'Test Slack' }).click();
  await expect(card.getByText(/^Slack didn’t take it: .*token_expired/)).toBeVisible();
  await expect(card.getByText('Last try failed', { exact: true })).toBeVisible();
  const settings = settingsOn(page);
  await openTab(settings, 'Health');
  const health = settings.getByRole('region', { name: 'Health' });
  await expect(health.getByRole('heading', { name: 'Slack failed when it was last used' })).toBeVisible();
  await expectGoodLooks(page);
  await health.getByRole('button', { name: 'Go to Slack' }).click();
  await expect(card.getByRole('heading', { name: 'Slack' })).toBeFocused();

  await setFault(request, 'slack');
  await card.getByRole('button', { name: 'Test Slack' }).click();
  await expect(card.getByText('Connected', { exact: true })).toBeVisible();
  await openTab(settings, 'Health');
  await expect(health).toBeVisible();
  await expect(health.getByRole('heading', { name: 'Slack failed when it was last used' })).toHaveCount(0);
});

test('an address is copied with one button', async ({ openAs }) => {
  const { page, card } = await open(openAs, 'Telephone');
  // A browser without windows has nobody to ask, and would refuse.
  await page.context().grantPermissions(['clipboard-write']);
  await card.getByRole('button', { name: 'Copy' }).click();
  await expect(card.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
});

test('an answer to no page of ours is counted in the health list', async ({ openAs }) => {
  const { page, card } = await open(openAs, 'Slack');
  const address = await card.getByRole('textbox', { name: 'Request URL' }).inputValue();
  await page.request.post(address, { form: { payload: '{}' } });
  await page.reload();
  const settings = settingsOn(page);
  await openTab(settings, 'Health');
  const health = settings.getByRole('region', { name: 'Health' });
  await expect(health.getByRole('heading', { name: 'Somebody answered a page we never sent' })).toBeVisible();
});

test('a service is connected by keyboard alone', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  const overview = settings.getByRole('tab', { name: 'Overview' });
  await expect(overview).toBeVisible();
  await skipToContent(page);
  await tabTo(page, overview);
  for (const next of ['Policy', 'Try it', 'Back-test', 'Health', 'Paging']) {
    await page.keyboard.press('ArrowRight');
    await expect(settings.getByRole('tab', { name: next })).toBeFocused();
  }
  await expect(settings.getByText(/^More services/)).toBeVisible();
  await tabTo(page, settings.locator('summary', { hasText: 'More services' }));
  await page.keyboard.press('Enter');
  const card = settings.getByRole('article', { name: 'PagerDuty' });
  await tabTo(page, card.locator('summary'));
  if (!(await card.getByRole('textbox', { name: 'API key' }).isVisible())) await page.keyboard.press('Enter');
  await tabTo(page, card.getByRole('textbox', { name: 'API key' }));
  await page.keyboard.type(pagerDutyToken);
  await tabTo(page, card.getByRole('textbox', { name: 'Address of a PagerDuty user' }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('amir@desk.example');
  await page.keyboard.press('Enter');
  await expect(card.getByText('PagerDuty is set up as you said.')).toBeVisible();
});

test('every card looks right with its steps and its form open', async ({ openAs }) => {
  const { page } = await open(openAs, 'Webhook');
  for (const service of ['PagerDuty', 'JSM Operations', 'Zoom', 'Telephone', 'E-mail', 'Slack'])
    await cardOf(page, service);
  await expectGoodLooks(page);
  await page.setViewportSize({ width: 320, height: 740 });
  await expectToFit(page, 320);
});

async function open(openAs: OpenAs, service: string): Promise<{ page: Page; card: Locator }> {
  const page = await openAs('admin-alex', '/settings/ST');
  return { page, card: await cardOf(page, service) };
}
