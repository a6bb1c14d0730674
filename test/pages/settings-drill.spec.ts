import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { zoomAccount } from '../../site/outside/zoom';
import { moveClock } from './support/clock';
import { type OpenAs, test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { slackMessages } from './support/outbox';
import { cardOf, fillIn, setFault, settingsOn } from './support/settings';

const zoom = {
  'Account ID': zoomAccount.accountId,
  'Client ID': zoomAccount.clientId,
  'Client secret': zoomAccount.clientSecret,
  'Address of the Zoom user': zoomAccount.host.email,
};

test.afterEach(({ request }) => setFault(request, 'zoom'));

test('a drill walks the whole path and shows who answered', async ({ openAs }) => {
  const { page, drill } = await openConnected(openAs);
  await drill.getByRole('button', { name: 'Start a drill now' }).click();
  await expect(drill.getByText('The drill has begun.')).toBeVisible();
  await expect(drill.getByText('Running', { exact: true })).toBeVisible();
  await expect(drill.getByRole('listitem')).toHaveText([
    'Raising the request: Works',
    /^Slack, #p1-oncall: Works/,
    /^Slack, #p1-leads: Works/,
    /^Slack, #p1-management: Works/,
    /^JSM Operations, P1 on-call: Works/,
    /^E-mail, group:support-leads: Works/,
    'Zoom: Works',
    'Somebody answers: Waiting for an answer',
  ]);
  const start = drill.getByRole('button', { name: 'Start a drill now' });
  await expect(start).toBeDisabled();
  await expect(start).toBeFocused();
  await answerThePage(openAs, await keyOf(drill));

  // The settings have been open all along and are not loaded again.
  await expect(drill.getByText('Passed', { exact: true })).toBeVisible();
  await expect(drill.getByText('Everything works: a real P1 would reach somebody.')).toBeVisible();
  await expect(
    drill.getByText(/^Zanele Dube answered (within a minute|after \d+ minutes?)\.$/),
  ).toBeVisible();
  await expect(start).toBeEnabled();
  await expect(start).toBeFocused();
  await expectGoodLooks(page);
});

test('a drill with a broken credential ends red and mails the administrators', async ({
  openAs,
  request,
}) => {
  const { page, settings, drill } = await openConnected(openAs);
  await setFault(request, 'zoom', 'expired');
  await drill.getByRole('button', { name: 'Start a drill now' }).click();
  await expect(drill.getByRole('listitem').filter({ hasText: /^Zoom: Broken: / })).toBeVisible();
  const key = await keyOf(drill);
  await answerThePage(openAs, key);

  await expect(drill.getByText('Failed', { exact: true })).toBeVisible();
  await expect(drill.getByText('One link is broken. A real P1 would meet the same.')).toBeVisible();
  const health = settings.getByRole('region', { name: 'Health' });
  await expect(health.getByRole('heading', { name: 'The last drill failed' })).toBeVisible();
  await expect(health.getByRole('heading', { name: 'Zoom failed when it was last used' })).toBeVisible();
  await expectGoodLooks(page);
  await health.getByRole('button', { name: 'See what the drill found' }).click();
  await expect(drill.getByRole('heading', { name: 'Drill', exact: true })).toBeFocused();

  const outbox = await openAs('admin-alex', '/outbox?service=mail');
  const report = outbox.getByRole('heading', { name: 'Drill: the way of a P1 is broken in one place' });
  await expect(report.first()).toBeVisible();
});

test('a policy without a drill says so', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/ST');
  const drill = settingsOn(page).getByRole('region', { name: 'Drill' });
  await expect(drill.getByText(/^The policy asks for no drill/)).toBeVisible();
  await expect(drill.getByRole('button')).toHaveCount(0);
});

interface Opened {
  page: Page;
  settings: FrameLocator;
  drill: Locator;
}

/** The settings of the desk whose policy asks for a drill, with every service connected that its ladder climbs. */
async function openConnected(openAs: OpenAs): Promise<Opened> {
  const page = await openAs('admin-alex', '/settings/IO');
  const operations = await cardOf(page, 'JSM Operations');
  await operations.getByRole('button', { name: /in my name/ }).click();
  await expect(operations.getByText(/is set up as you said/)).toBeVisible();
  const meeting = await cardOf(page, 'Zoom');
  await fillIn(meeting, zoom);
  await meeting.getByRole('button', { name: /^(Connect|Save) Zoom$/ }).click();
  await expect(meeting.getByText(/is set up as you said/)).toBeVisible();
  const settings = settingsOn(page);
  return { page, settings, drill: settings.getByRole('region', { name: 'Drill' }) };
}

/** The request that was raised for the drill under way. */
function keyOf(drill: Locator): Promise<string> {
  return drill.getByRole('button', { name: /^IO-\d+$/ }).innerText();
}

/** Whoever is paged in Slack answers by the link in the page. */
async function answerThePage(openAs: OpenAs, key: string): Promise<void> {
  const outbox = await openAs('agent-johan', '/outbox?service=slack');
  const paged = slackMessages(outbox, key, '#p1-oncall').first();
  await expect(paged).toContainText('DRILL');
  const opened = outbox.waitForEvent('popup');
  await paged.getByRole('link', { name: "I'm on it" }).click();
  const link = await opened;
  await link.getByRole('textbox', { name: 'Your name' }).fill('Zanele Dube');
  await link.getByRole('button', { name: "I'm on it" }).click();
  await expect(link.getByRole('heading')).toHaveText(`Thank you. ${key} is yours.`);
}
