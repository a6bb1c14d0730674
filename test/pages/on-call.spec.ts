import { expect, type Page } from '@playwright/test';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';

/** Raises an alert to the P1 schedule by hand; its card once it is there. */
async function raiseAlert(page: Page, message: string) {
  await page.getByLabel('Message').fill(message);
  await page.getByLabel('Responder').selectOption('P1 on-call');
  await page.getByRole('button', { name: 'Create alert' }).click();
  const alert = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: message }) });
  await expect(alert).toBeVisible();
  return alert;
}

async function putOnCall(page: Page, person: string): Promise<void> {
  const schedule = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'P1 on-call' }) });
  await schedule.getByLabel('Put on call').selectOption(person);
  await schedule.getByRole('button', { name: 'Set' }).click();
  await expect(schedule).toContainText(person === 'Nobody' ? 'Nobody is on call' : `On call now: ${person}`);
}

test('whoever is on call answers an alert and closes it', async ({ openAs }) => {
  const alex = await openAs('admin-alex', '/on-call');
  const alert = await raiseAlert(alex, 'The billing queue is stuck');
  await expect(alert).toContainText('Open');
  await expectGoodLooks(alex);
  await alert.getByRole('button', { name: 'Acknowledge as Zanele Dube' }).click();
  await expect(alert).toContainText('Acknowledged');
  await alert.getByRole('button', { name: 'Close as Zanele Dube' }).click();
  await expect(alert).toContainText('Closed');
  await expect(alert.getByRole('button')).toHaveCount(0);
});

test('an alert wakes nobody while nobody is on call', async ({ openAs }) => {
  const alex = await openAs('admin-alex', '/on-call');
  await putOnCall(alex, 'Nobody');
  const alert = await raiseAlert(alex, 'The mail relay is down');
  await expect(alert).toContainText('Nobody: nobody was on call');
  await putOnCall(alex, 'Zanele Dube');
});
