import { expect } from '@playwright/test';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { raiseIncomplete } from './support/portal';

test('a workflow without a way is named to the agent and in the settings', async ({ openAs }) => {
  const weather = await openAs('agent-amir', '/clock');
  const late = (delay: string) =>
    weather.request.post('/clock/events', { form: { person: 'agent-amir', delay, duplicates: '0' } });
  await late('180');
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseIncomplete(nadia, {
    person: 'customer-nadia',
    summary: 'Invoices carry our former address',
    description: 'The footer still shows the old street.',
    answers: { severity: 'P3', product: 'Billing' },
  });
  // Work starts before the app hears of the request, and no way leads back from there.
  await weather.request.post(`/browse/${key}/transition`, { form: { person: 'agent-amir', id: '31' } });
  await weather.goto(`/browse/${key}`);
  const panel = weather.getByRole('complementary', { name: 'Details' });
  await expect(panel.getByRole('heading', { name: 'The workflow has no way to Submitted' })).toBeVisible();
  await late('0');

  const alex = await openAs('admin-alex', '/settings/ST');
  const settings = alex.getByTitle('Support policy').contentFrame();
  await expect(settings.getByRole('heading', { name: 'The workflow has no way to Submitted' })).toBeVisible();
  await expectGoodLooks(alex);
  const opened = alex.context().waitForEvent('page');
  await settings.getByRole('button', { name: key }).click();
  await expect(await opened).toHaveURL(new RegExp(`/browse/${key}$`));
});
