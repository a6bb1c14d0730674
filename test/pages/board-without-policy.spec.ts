import { expect } from '@playwright/test';
import { emptyDay } from '../../site/seed/seed';
import { test as base } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { type OwnDesk, openOwnDesk } from './support/own-desk';

/** A desk of its own on which nobody publishes anything. */
const test = base.extend<object, { own: OwnDesk }>({
  own: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const own = await openOwnDesk(emptyDay);
      await use(own);
      await own.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ own }, use) => use(own.origin),
});

test('an agent whose project has no policy reads on the board who can publish one', async ({ openAs }) => {
  const page = await openAs('agent-johan', '/queues/IO/apps/plumbline-board');
  const said = page.getByTitle('Severities to decide').contentFrame().getByRole('alert');
  await expect(said).toContainText('No policy runs in this project yet');
  await expect(said).toContainText('A project admin publishes one in the project settings');
  await expectGoodLooks(page);
});
