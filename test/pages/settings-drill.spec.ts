import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { comeBack } from './support/come-back';
import { test } from './support/desk';
import { answerDrill, drillRequest, openDrillDesk } from './support/drill';
import { expectGoodLooks } from './support/looks';
import { openTab, setFault, settingsOn } from './support/settings';

test.afterEach(({ request }) => setFault(request, 'zoom'));

test('a drill walks the whole path and shows who answered', async ({ openAs }) => {
  const { page, drill } = await openDrillDesk(openAs);
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
  await answerDrill(openAs, await drillRequest(drill));

  // The settings have been open all along and are not loaded again.
  await comeBack(page);
  await expect(drill.getByText('Passed', { exact: true })).toBeVisible();
  await expect(drill.getByText('Everything works: a real P1 would reach somebody.')).toBeVisible();
  await expect(drill.getByText(/^johan.* answered (within a minute|after \d+ minutes?)\.$/i)).toBeVisible();
  await expect(start).toBeEnabled();
  await expect(start).toBeFocused();
  await expectGoodLooks(page);
});

test('a drill with a broken credential ends red and mails the administrators', async ({
  openAs,
  request,
}) => {
  await moveClock(await openAs('admin-alex', '/clock'), '+5 minutes');
  const { page, settings, drill } = await openDrillDesk(openAs);
  await setFault(request, 'zoom', 'expired');
  await drill.getByRole('button', { name: 'Start a drill now' }).click();
  await expect(drill.getByRole('listitem').filter({ hasText: /^Zoom: Broken: / })).toBeVisible();
  const key = await drillRequest(drill);
  await answerDrill(openAs, key);
  await comeBack(page);

  await expect(drill.getByText('Failed', { exact: true })).toBeVisible();
  await expect(drill.getByText(/^One link is broken\. .* mend what is broken below/)).toBeVisible();
  await expectGoodLooks(page);
  await openTab(settings, 'Health');
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

test('a policy without a drill says so and leads to where one is added', async ({ openAs }) => {
  const page = await openAs('admin-alex', '/settings/ST');
  const settings = settingsOn(page);
  await openTab(settings, 'Paging');
  const drill = settings.getByRole('region', { name: 'Drill' });
  await expect(drill.getByText(/^The policy asks for no drill/)).toBeVisible();
  await expect(drill.getByRole('button', { name: 'Start a drill now' })).toHaveCount(0);
  await drill.getByRole('button', { name: 'Go to the policy' }).click();
  await expect(settings.getByRole('tab', { name: 'Policy' })).toHaveAttribute('aria-selected', 'true');
});
