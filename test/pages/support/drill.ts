import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { zoomAccount } from '../../../site/outside/zoom';
import type { OpenAs } from './desk';
import { slackMessages } from './outbox';
import { cardOf, fillIn, settingsOn } from './settings';

const zoom = {
  'Account ID': zoomAccount.accountId,
  'Client ID': zoomAccount.clientId,
  'Client secret': zoomAccount.clientSecret,
  'Address of the Zoom user': zoomAccount.host.email,
};

interface DrillDesk {
  page: Page;
  settings: FrameLocator;
  drill: Locator;
}

/** The settings of the desk whose policy asks for a drill, with every service connected that its ladder climbs. */
export async function openDrillDesk(openAs: OpenAs): Promise<DrillDesk> {
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
export function drillRequest(drill: Locator): Promise<string> {
  return drill.getByRole('button', { name: /^IO-\d+$/ }).innerText();
}

/** Whoever is paged in Slack answers by the link in the page. */
export async function answerDrill(openAs: OpenAs, key: string): Promise<void> {
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
