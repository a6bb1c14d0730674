import type { Locator, Page } from '@playwright/test';
import type { OpenAs } from './desk';
import { fillP1, receipt, reportProblem, send } from './portal';

/** Where an agent works on a request's issue: the app's panel among the details. */
export function details(agent: Page): Locator {
  return agent.getByRole('complementary', { name: 'Details' });
}

/** The time line on the customer's request page, one entry for each thing that happened or will. */
export function timeLine(customer: Page): Locator {
  return receipt(customer).locator('section[aria-labelledby="ladder-title"]').getByRole('listitem');
}

/** A premium customer's P1 by the portal, with its page open. Gives its key. */
export async function raiseP1(openAs: OpenAs): Promise<{ customer: Page; key: string }> {
  const customer = await openAs('customer-nadia', reportProblem);
  await fillP1(customer, 'Every shop answers 503');
  return { customer, key: await send(customer) };
}

/** Raises a P1 as `raiseP1` does and opens it as an agent, once somebody has been paged. */
export async function pagedP1(openAs: OpenAs): Promise<{ customer: Page; agent: Page; key: string }> {
  const { customer, key } = await raiseP1(openAs);
  await timeLine(customer).filter({ hasText: 'On-call engineer paged' }).waitFor();
  return { customer, key, agent: await openAs('agent-amir', `/browse/${key}`) };
}
