import { type APIRequestContext, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The app's page in the settings of a project. */
export function settingsOn(page: Page): FrameLocator {
  return page.getByTitle('Support policy').contentFrame();
}

/** Opens a part of the settings by the name of its tab. */
export async function openTab(settings: FrameLocator, name: string): Promise<void> {
  const tab = settings.getByRole('tab', { name, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** The card of a service, with what connects it open to the eye. */
export async function cardOf(page: Page, name: string): Promise<Locator> {
  const settings = settingsOn(page);
  await openTab(settings, 'Paging');
  await expect(settings.getByRole('heading', { name: 'How people are reached' })).toBeVisible();
  const card = settings.getByRole('article', { name, exact: true });
  if (!(await card.isVisible())) await settings.getByText(/^More services/).click();
  const details = card.getByRole('group');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return card;
}

/** Fills the fields of a card by their labels. */
export async function fillIn(card: Locator, answers: Record<string, string>): Promise<void> {
  for (const [label, answer] of Object.entries(answers))
    await card.getByRole('textbox', { name: label, exact: true }).fill(answer);
}

/** Makes a service of the desk fail as the vendor would say it; no fault lets it work again. */
export async function setFault(
  request: APIRequestContext,
  service: 'slack' | 'pagerduty' | 'zoom' | 'webhook',
  fault: 'down' | 'expired' | '' = '',
): Promise<void> {
  await request.post('/clock/services', { form: { person: 'admin-alex', service, fault } });
}
