import { expect as expectNow, type Page } from '@playwright/test';
import type { OpenAs } from '../pages/support/desk';
import { answerDrill, drillRequest, openDrillDesk } from '../pages/support/drill';
import { p1Mail, sendMail, writeMail } from '../pages/support/mail';
import { mails, slackMessages } from '../pages/support/outbox';
import { fillP1, raiseIncomplete, receipt, reportProblem, send } from '../pages/support/portal';
import { openTab, settingsOn } from '../pages/support/settings';
import { adminWalk } from './admin-walk';
import { peopleWalk } from './people-walk';
import type { Photograph } from './photographer';

const expect = expectNow.configure({ timeout: 30_000 });

/** A P3 that says neither where nor what it means. */
const slowBuilds = {
  person: 'customer-nadia',
  summary: 'Builds take four times as long as yesterday',
  description: 'They took ten minutes until yesterday. Nothing was changed on our side.',
  answers: { severity: 'P3', product: 'Pipelines' },
} as const;

/** A P1 by its customer, and by what it says none. */
const stagingBuild = {
  person: 'customer-nadia',
  summary: 'Nightly build fails on staging',
  description:
    'The nightly build fails on our staging cluster since yesterday. Until it is mended we deploy the last one by hand.',
  answers: {
    severity: 'P1',
    environment: 'Staging',
    product: 'Pipelines',
    impact: 'Two developers wait for it.',
  },
} as const;

/** A P3 by its customer, and by what it says a P1. */
const silentOutage = {
  person: 'customer-nadia',
  summary: 'Orders do not come through',
  description:
    'No shop in production can take an order since 08:40: every page answers 503. There is no workaround.',
  answers: {
    severity: 'P3',
    environment: 'Production',
    product: 'Managed OpenShift',
    impact: 'Nobody can buy anything.',
  },
} as const;

/** Goes the way of a P1 and of an incomplete P3 through the pages of the desk and takes a picture of each. */
export async function walk(openAs: OpenAs, photograph: Photograph): Promise<void> {
  await waitForMorning(await openAs('agent-amir', '/clock'));
  await photograph(await openAs('customer-nadia', '/'), 'start', { tallest: 860 });
  await photograph(await openAs('customer-nadia', '/portal/ST'), 'help-centre');
  await portalWay(openAs, photograph);
  await gapWay(openAs, photograph);
  await severityWay(openAs, photograph);
  await mailWay(openAs, photograph);
  await photograph(await openAs('agent-amir', '/queues/ST'), 'queue');
  const settings = await openAs('admin-alex', '/settings/ST');
  await openTab(settingsOn(settings), 'Policy');
  await expect(settingsOn(settings).getByText('What runs here')).toBeVisible();
  await photograph(settings, 'settings');
  await drillWay(openAs, photograph);
  await peopleWalk(openAs, photograph);
  await adminWalk(openAs, photograph);
  await photograph(await openAs('agent-amir', '/clock'), 'clock');
}

async function portalWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const nadia = await openAs('customer-nadia', reportProblem);
  await fillP1(nadia, 'Production: every shop answers 503');
  await photograph(nadia, 'create', { from: nadia.getByTitle('More about your request') });
  const key = await send(nadia);
  await expect(receipt(nadia).getByText('On-call engineer paged')).toBeVisible();
  await openAnew(nadia, 'Thank you, we have your request');
  await photograph(nadia, 'request-open');

  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await expect(slackMessages(outbox, key)).toBeVisible();
  await photograph(outbox, 'outbox');
  const link = slackMessages(outbox, key).getByRole('button', { name: "I'm on it" });
  const [page] = await Promise.all([outbox.waitForEvent('popup'), link.click()]);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sofia Lind');
  await photograph(page, 'acknowledge-link');

  const amir = await openAs('agent-amir', `/browse/${key}`);
  const answer = amir.getByRole('button', { name: 'I’m on it' });
  await expect(answer).toBeVisible();
  const from = amir.getByText('Report a problem');
  await photograph(amir, 'agent', { from });
  await answer.click();
  await expect(amir.getByRole('heading', { name: 'Somebody is on it' })).toBeVisible();
  await photograph(amir, 'agent-acknowledged', { from });
  await expect(receipt(nadia).getByRole('heading', { name: 'Somebody is on it' })).toBeVisible();
  await openAnew(nadia, 'Amir Khan is working on your request');
  await photograph(nadia, 'request-acknowledged');
}

/** A portal shows the comments that there were when it was opened. */
async function openAnew(page: Page, comment: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(comment)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(receipt(page).getByText('Logged').first()).toBeVisible();
}

async function gapWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, slowBuilds);
  await nadia.goto(`/portal/ST/${key}`);
  const form = receipt(nadia);
  const environment = form.getByRole('group', { name: /Which environment/ });
  await environment.getByRole('radio', { name: 'Production' }).check();
  await form.getByRole('textbox', { name: /impact on your business/ }).fill('Nobody can deploy today.');
  await photograph(nadia, 'request-missing');

  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = amir.getByRole('complementary', { name: 'Details' });
  await panel.getByRole('checkbox', { name: /Error messages/ }).click();
  await photograph(amir, 'agent-missing', { from: panel.getByText(/Environment/).first() });

  await form.getByRole('button', { name: 'Send answers' }).click();
  await expect(form.getByText('Thank you, that is all we need')).toBeVisible();
  await photograph(nadia, 'request-complete');
}

async function severityWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await raiseIncomplete(nadia, silentOutage);
  const key = await raiseIncomplete(nadia, stagingBuild);
  // Their page takes a request in; what comes to a board that is open waits until it is asked for.
  await nadia.goto(`/portal/ST/${key}`);
  await expect(receipt(nadia).getByText(/^P1/).first()).toBeVisible();
  const board = await openAs('agent-amir', '/queues/ST/apps/plumbline-board');
  const rows = board.getByTitle('Severities to decide').contentFrame();
  await expect(rows.getByRole('link', { name: key })).toBeVisible();
  await photograph(board, 'board');

  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = amir.getByRole('complementary', { name: 'Details' });
  const accept = panel.getByRole('button', { name: /^Accept P/ });
  await expect(accept).toBeVisible();
  await photograph(amir, 'agent-severity', { from: amir.getByText('Report a problem') });
  await accept.click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  await nadia.goto(`/portal/ST/${key}`);
  await receipt(nadia)
    .getByRole('button', { name: /disagree/ })
    .click();
  await photograph(nadia, 'request-changed');
}

async function mailWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, p1Mail);
  const key = await sendMail(thandi);
  const letters = await openAs('agent-johan', '/outbox?service=mail');
  await expect(mails(letters, key).filter({ hasText: 'on-call engineer has been paged' })).toBeVisible();
  await photograph(letters, 'mail-reply');
  await callWay(openAs, photograph, key);
}

/** A customer with a P1 calls and reads out the code of their page. */
async function callWay(openAs: OpenAs, photograph: Photograph, key: string): Promise<void> {
  const thandi = await openAs('customer-thandi', `/portal/IO/${key}`);
  const code = await receipt(thandi)
    .getByText(/^\d{3} \d{3}$/)
    .innerText();
  const johan = await openAs('agent-johan', '/queues/IO/apps/plumbline-board');
  const board = johan.getByTitle('Severities to decide').contentFrame();
  const field = board.getByRole('textbox', { name: 'A caller’s code' });
  await field.fill(code);
  await field.press('Enter');
  await expect(board.getByText(`${key} is answered by`)).toBeVisible();
  await photograph(johan, 'call');
  await expect(receipt(thandi).getByText('You called us and gave the code')).toBeVisible();
  await photograph(thandi, 'request-called');
}

async function drillWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const { page, settings, drill } = await openDrillDesk(openAs);
  await photograph(page, 'services', {
    from: settings.getByRole('heading', { name: 'How people are reached' }),
  });
  await drill.getByRole('button', { name: 'Start a drill now' }).click();
  await answerDrill(openAs, await drillRequest(drill));
  await expect(drill.getByText('Passed', { exact: true })).toBeVisible();
  await photograph(page, 'drill', { from: drill });
}

/** Weekends, and Mondays: on those a policy's own drill comes in between. */
const UNUSUAL_DAYS = [0, 1, 6];

/** Moves the clock to ten past nine on the next other day: pictures of a night shift would puzzle. */
async function waitForMorning(page: Page): Promise<void> {
  const { now } = (await (await page.request.get('/health')).json()) as { now: string };
  await page.getByRole('spinbutton', { name: 'Minutes' }).fill(String(minutesToMorning(Date.parse(now))));
  await page.getByRole('button', { name: 'Move the clock' }).click();
  await expect(page.getByRole('region', { name: 'Time' })).toContainText(/:1\d/);
}

function minutesToMorning(now: number): number {
  const morning = new Date(now);
  morning.setUTCHours(9, 10, 0, 0);
  while (morning.getTime() < now || UNUSUAL_DAYS.includes(morning.getUTCDay())) {
    morning.setUTCDate(morning.getUTCDate() + 1);
  }
  return Math.round((morning.getTime() - now) / 60_000);
}
