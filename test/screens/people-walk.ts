import { expect as expectNow } from '@playwright/test';
import type { OpenAs } from '../pages/support/desk';
import { createPanel, reportProblem } from '../pages/support/portal';
import { raiseLenas, signUp } from '../pages/support/registration';
import { openTab, settingsOn } from '../pages/support/settings';
import { openSharing, raiseP3 } from '../pages/support/sharing';
import type { Photograph } from './photographer';

const expect = expectNow.configure({ timeout: 60_000 });

/** Goes the way of somebody who registers and of a request that is shared, and takes a picture of each page. */
export async function peopleWalk(openAs: OpenAs, photograph: Photograph): Promise<void> {
  await registrationWay(openAs, photograph);
  await sharingWay(openAs, photograph);
  const nadia = await openAs('customer-nadia', '/servicedesk/customer/profile');
  await expect(
    nadia.getByTitle('How the desk knows you').contentFrame().getByRole('table').first(),
  ).toBeVisible();
  await photograph(nadia, 'profile', { tallest: 1200 });
  await rosterWay(openAs, photograph);
}

async function registrationWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const visitor = await openAs('unidentified', '/portal/ST');
  const banner = visitor.getByTitle('Note from the help desk').contentFrame();
  const field = banner.getByRole('textbox', { name: 'Will my address do?' });
  await field.fill('lena.vogt@gmail.com');
  await field.press('Enter');
  await expect(banner.getByText('private mailbox provider')).toBeVisible();
  await photograph(visitor, 'welcome');

  const lena = await openAs('customer-lena', reportProblem);
  await expect(createPanel(lena).getByText('wartet nie')).toBeVisible();
  await photograph(lena, 'create-private', { from: lena.getByTitle('More about your request') });
  const key = await raiseLenas(lena);
  await lena.goto(`/portal/ST/${key}`);
  const page = lena.getByTitle('Stand Ihrer Anfrage').contentFrame();
  await expect(page.getByRole('heading', { name: 'Ihre Anfrage wartet' })).toBeVisible();
  await photograph(lena, 'request-held');

  await signUp(openAs, '/portal/ST', 'lena.vogt@northwind.example', 'Lena Vogt');
  const amir = await openAs('agent-amir', `/browse/${key}`);
  const panel = amir.getByRole('complementary', { name: 'Details' });
  const look = panel.getByRole('button', { name: 'Have they registered again?' });
  await look.click();
  await expect(panel.getByRole('button', { name: 'Give them to Lena Vogt' })).toBeVisible();
  await photograph(amir, 'agent-reporter', { from: panel.getByRole('heading', { name: 'Reporter' }) });
}

async function sharingWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await nadia.goto(`/portal/ST/${await raiseP3(nadia)}`);
  const page = await openSharing(nadia);
  await page.getByRole('button', { name: /^Add Oliver Hale/ }).click();
  await expect(page.getByText('Can see this request now:')).toBeVisible();
  await photograph(nadia, 'sharing', { from: page.getByText('Who can see this request'), tallest: 1200 });
}

async function rosterWay(openAs: OpenAs, photograph: Photograph): Promise<void> {
  const alex = await openAs('admin-alex', '/settings/ST');
  const roster = settingsOn(alex);
  await openTab(roster, 'Customers');
  const title = roster.getByRole('heading', { name: 'Customers', exact: true });
  await roster.getByRole('button', { name: 'Read the customers' }).click();
  await expect(roster.getByText(/^All \d+ customers read/).first()).toBeVisible();
  await photograph(alex, 'roster', { from: title });
}
