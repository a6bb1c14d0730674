import { expect, type Page } from '@playwright/test';
import { expectGoodLooks } from './support/looks';
import { type ChangePolicy, test } from './support/own-policy';
import { createPanel, raiseIncomplete, reportProblem } from './support/portal';
import { lenasReport, raiseLenas } from './support/registration';

const lenasRequest = (page: Page) => page.getByTitle('Stand Ihrer Anfrage').contentFrame();

const coach: Parameters<ChangePolicy>[1] = ({ customers, ...policy }) => ({
  ...policy,
  customers: { ...customers, addresses: { ...customers.addresses, others: 'coach' } },
});

test('somebody with a private address is told before a long report and goes on', async ({
  openAs,
  changePolicy,
}) => {
  changePolicy('ST', coach);
  const lena = await openAs('customer-lena', reportProblem);
  const panel = createPanel(lena);
  await expect(panel.getByText('Ihre Anfrage nehmen wir trotzdem an.')).toBeVisible();
  const steps = panel.getByRole('listitem').filter({ hasText: 'Link senden' });
  await expect(steps).toBeHidden();
  await panel.getByText('So registrieren Sie sich mit Ihrer Firmenadresse').click();
  await expect(steps).toBeVisible();
  await expectGoodLooks(lena);

  const nadia = await openAs('customer-nadia', reportProblem);
  await expect(createPanel(nadia).getByRole('radio').first()).toBeVisible();
  await expect(createPanel(nadia).getByText('We take your request all the same.')).toHaveCount(0);
});

test('where the policy holds them, requests of private addresses wait and a P1 does not', async ({
  openAs,
}) => {
  const lena = await openAs('customer-lena', reportProblem);
  const panel = createPanel(lena);
  await expect(panel.getByText('ein Notfall (P1) wartet nie')).toBeVisible();
  await panel.getByRole('radio', { name: /^P3/ }).check();
  const promise = panel.getByRole('heading', { name: 'läuft unsere Zeit zum Antworten' });
  await expect(promise).toContainText('Sobald nichts mehr fehlt und Sie sich');
  await expectGoodLooks(lena);
  await panel.getByRole('radio', { name: /^P1/ }).check();
  await expect(panel.getByText('Ein P1 wartet nicht auf Ihre Registrierung')).toBeVisible();
  await expect(panel.getByText('ein Notfall (P1) wartet nie')).toHaveCount(0);
  await expectGoodLooks(lena);

  const key = await raiseLenas(lena);
  await lena.goto(`/portal/ST/${key}`);
  const page = lenasRequest(lena);
  await expect(
    page.getByRole('heading', { name: 'Ihre Anfrage wartet auf Ihre Firmenadresse' }),
  ).toBeVisible();
  await expect(page.getByText('Wartet auf Ihre Registrierung')).toBeVisible();
  await expect(page.getByRole('listitem').first()).toHaveText('Melden Sie sich hier zuerst ab.');
  await expect(page.getByText('denn nur das sieht diese Anfrage bisher')).toBeVisible();
  await expect(lena.locator('#comments')).toContainText('reply here from your present account');
  await expect(page.getByRole('listitem').filter({ hasText: 'Link senden' })).toBeVisible();
  await expectGoodLooks(lena);

  const urgent = await raiseIncomplete(lena, {
    ...{ person: 'customer-lena', summary: 'All shops are down' },
    description:
      'All shops in production are down since 08:40: every page answers 503. There is no workaround.',
    answers: { ...lenasReport.answers, severity: 'P1', impact: 'No shop can take an order.' },
  });
  await lena.goto(`/portal/ST/${urgent}`);
  await expect(page.getByRole('heading', { name: /^P1/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ihre Anfrage wartet' })).toHaveCount(0);
});
