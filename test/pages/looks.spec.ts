import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type Person, test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { createPanel, fillP1, receipt, reportProblem, send } from './support/portal';
import { settingsOn } from './support/settings';

/** What a page shows once it and the app's part of it are there. */
type Sign = (page: Page) => ReturnType<FrameLocator['getByText']>;

const heading =
  (name: string): Sign =>
  (page) =>
    page.getByRole('heading', { name });

const pages: [person: Person, path: string, sign: Sign][] = [
  ['customer-nadia', '/', heading('A support desk on your own machine')],
  ['customer-nadia', '/portal/ST', heading('Stakater Cloud Support')],
  ['customer-nadia', '/portal/ST/requests', heading('Requests')],
  ['customer-nadia', '/portal/ST/create/11', (page) => createPanel(page).getByText('P4 – Low')],
  ['customer-thandi', '/portal/IO/create/21', (page) => createPanel(page).getByText('P3 – Informational')],
  ['customer-nadia', '/portal/ST/ST-2', (page) => receipt(page).getByText('Somebody is on it')],
  ['customer-ben', '/portal/ST/ST-3', (page) => receipt(page).getByText('Waiting for your answers')],
  ['agent-amir', '/browse/ST-2', heading('Somebody is on it')],
  ['agent-amir', '/queues/ST', heading('All requests')],
  ['admin-alex', '/settings/ST', (page) => settingsOn(page).getByRole('combobox', { name: 'Month' })],
  ['agent-amir', '/outbox', heading('Outbox')],
  ['customer-thandi', '/mail?example=p1', heading('Write a mail')],
  ['agent-amir', '/clock', heading('Clock and weather')],
  ['customer-nadia', '/phone', heading('Telephone')],
  ['admin-alex', '/services', heading('Services outside')],
];

for (const [person, path, sign] of pages) {
  test(`${path} looks right to ${person}`, async ({ openAs }) => {
    const page = await openAs(person, path);
    await expect(sign(page)).toBeVisible();
    await expectGoodLooks(page);
  });
}

test('an open P1 looks right to its customer and its agent', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  await fillP1(nadia, 'Every shop answers 503');
  await expectGoodLooks(nadia);
  const key = await send(nadia);
  await expect(receipt(nadia).getByText('We’re getting somebody for you')).toBeVisible();
  await expectGoodLooks(nadia);
  const amir = await openAs('agent-amir', `/browse/${key}`);
  await expect(amir.getByRole('button', { name: 'I’m on it' })).toBeVisible();
  await expectGoodLooks(amir);
});

test('a P1 without the contract for it looks right', async ({ openAs }) => {
  const ben = await openAs('customer-ben', reportProblem);
  await fillP1(ben, 'Our shop answers 503');
  await send(ben);
  await expect(receipt(ben).getByText('Nobody was paged for this request')).toBeVisible();
  await expectGoodLooks(ben);
});
