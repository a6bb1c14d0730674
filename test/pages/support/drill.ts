import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { OpenAs } from './desk';
import { slackMessages } from './outbox';
import { openTab, settingsOn } from './settings';

interface DrillDesk {
  page: Page;
  settings: FrameLocator;
  drill: Locator;
}

/** The settings of the desk whose policy asks for a drill; every service that its ladder climbs is connected. */
export async function openDrillDesk(openAs: OpenAs): Promise<DrillDesk> {
  const page = await openAs('admin-alex', '/settings/IO');
  const settings = settingsOn(page);
  await openTab(settings, 'Paging');
  const drill = settings.getByRole('region', { name: 'Drill' });
  await expect(drill).toBeVisible();
  return { page, settings, drill };
}

/** The request that was raised for the drill under way. */
export async function drillRequest(drill: Locator): Promise<string> {
  // One that ended before may still be shown.
  await expect(drill.getByText('Running', { exact: true })).toBeVisible();
  return drill.getByRole('button', { name: /^IO-\d+$/ }).innerText();
}

/** Johan presses the button of the page in Slack, and it has been heard. */
export async function answerDrill(openAs: OpenAs, key: string): Promise<void> {
  const outbox = await openAs('agent-johan', '/outbox?service=slack');
  const paged = slackMessages(outbox, key, '#p1-oncall').last();
  await expect(paged).toContainText('DRILL');
  await paged.getByRole('button', { name: "I'm on it" }).click();
  await expect(paged.getByRole('button')).toHaveCount(0);
}
