import { type APIRequestContext, expect } from '@playwright/test';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { raiseIncomplete } from './support/portal';
import { openTab, settingsOn } from './support/settings';

test.afterEach(async ({ request }) => delayEvents(request, 0));

test('a workflow without a way is named to the agent and in the settings', async ({ openAs, request }) => {
  await delayEvents(request, 180);
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, {
    person: 'customer-nadia',
    summary: 'Invoices carry our former address',
    description: 'The footer still shows the old street.',
    answers: { severity: 'P3', product: 'Billing' },
  });
  // Work starts before the app hears of the request, and no way leads back from there.
  await request.post(`/browse/${key}/transition`, { form: { person: 'agent-amir', id: '31' } });
  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = amir.getByRole('complementary', { name: 'Details' });
  await expect(panel.getByRole('heading', { name: 'The workflow has no way to Submitted' })).toBeVisible();

  const alex = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(alex);
  await openTab(settings, 'Health');
  await expect(settings.getByRole('heading', { name: 'The workflow has no way to Submitted' })).toBeVisible();
  await expectGoodLooks(alex);
  const opened = alex.context().waitForEvent('page');
  await settings.getByRole('button', { name: key }).click();
  await expect(await opened).toHaveURL(new RegExp(`/browse/${key}$`));
});

async function delayEvents(request: APIRequestContext, seconds: number): Promise<void> {
  const form = { person: 'agent-amir', delay: String(seconds), duplicates: '0' };
  await request.post('/clock/events', { form });
}
