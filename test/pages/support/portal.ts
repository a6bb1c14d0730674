import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Person } from './desk';

/** The create form of "Report a problem" on the Stakater portal. */
export const reportProblem = '/portal/ST/create/11';

/** The app's questions on a create form. */
export function createPanel(page: Page): FrameLocator {
  return page.getByTitle('More about your request').contentFrame();
}

/** What the app shows on a customer's request page. */
export function receipt(page: Page): FrameLocator {
  return page.getByTitle('Where your request stands').contentFrame();
}

/** Fills the create form with a P1 that says all a P1 needs. Nothing is sent. */
export async function fillP1(page: Page, summary: string): Promise<void> {
  await describeOutage(page, summary);
  const panel = createPanel(page);
  await panel.getByRole('radio', { name: 'P1 – Critical' }).check();
  await panel.getByRole('radio', { name: 'Production' }).check();
  await panel.getByRole('textbox', { name: 'Which product' }).fill('Managed OpenShift, cluster eu-1');
  await panel.getByRole('textbox', { name: 'What is the impact' }).fill('No shop can take an order.');
  await expect(panel.getByText('You can send your request.')).toBeVisible();
}

/** Fills the portal's own two fields with an outage in production. */
export async function describeOutage(page: Page, summary: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Summary' }).fill(summary);
  await page
    .getByRole('textbox', { name: 'Description' })
    .fill('All shops in production are down since 08:40: every page answers 503. There is no workaround.');
}

/** Sends a filled create form. Gives the new request's key once its page is there. */
export async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForURL(/\/portal\/[A-Z]+\/[A-Z]+-\d+$/);
  return page.url().split('/').at(-1) ?? '';
}

/**
 * Raises a problem on the Stakater portal as its API does, past the form that keeps an incomplete one back. Gives its
 * key.
 */
export async function raiseIncomplete(page: Page, problem: Problem): Promise<string> {
  const { person, answers, ...fields } = problem;
  const given = Object.entries(answers).map(([key, value]) => ({ key, value }));
  const panel = JSON.stringify({ fields: given, isValid: true });
  const answer = await page.request.post(reportProblem, { form: { person, ...fields, panel } });
  expect(answer.url()).toMatch(/\/portal\/ST\/ST-\d+$/);
  return answer.url().split('/').at(-1) ?? '';
}

interface Problem {
  person: Person;
  summary: string;
  description: string;
  /** What the form was answered with: fact or `severity` → answer. */
  answers: Record<string, string>;
}
