import { expect } from '@playwright/test';
import { tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';
import { test } from './support/own-policy';
import { receipt } from './support/portal';
import { addresses, openSharing, raiseP3, seer, shareButton } from './support/sharing';

const DAY = 86_400_000;

test('a reporter shares with a colleague, a pasted list and the whole organisation', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseP3(nadia);
  await nadia.goto(`/portal/ST/${key}`);
  const page = await openSharing(nadia);
  await expect(seer(page, 'Nadia Osei (you)')).toContainText('You reported it.');
  await expect(page.getByText('Whoever you add can read everything here')).toBeVisible();
  await expectGoodLooks(nadia);

  await page.getByRole('button', { name: /^Add Oliver Hale/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Can see this request now:' })).toContainText(
    'Oliver Hale',
  );
  await expect(seer(page, 'Oliver Hale').first()).toContainText(/Shared by Nadia Osei on/);
  await expect(page.getByRole('button', { name: /^Add Oliver Hale/ })).toHaveCount(0);

  await addresses(page).fill('Zoe Hall <zoe@northwind.example>, Carla\nben@fabrikam.example');
  await expect(page.getByText('Addresses understood: 2.')).toBeVisible();
  await expect(page.getByText('Line 1, “Carla”: there is no @ in it.')).toBeVisible();
  await shareButton(page).click();
  await expect(page.getByText('These colleagues have no account here yet.')).toBeVisible();
  const outside = page.getByRole('group', { name: /^This address is outside Northwind Traders/ });
  await expect(outside).toBeFocused();
  await expect(outside).toContainText('fabrikam.example: ben@fabrikam.example');
  await expect(addresses(page)).toHaveValue('Carla');
  await expectGoodLooks(nadia);

  await outside.getByRole('button', { name: 'Share all the same' }).click();
  await expect(page.getByText('Those of these who are customers here can see it now.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Everyone at Northwind Traders, now and later' }).check();
  await addresses(page).fill('');
  await shareButton(page).click();
  await expect(seer(page, 'Everyone at Northwind Traders').first()).toContainText('Shared by Nadia Osei');

  await page.getByRole('button', { name: 'End for Everyone at Northwind Traders' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: 'End for Everyone at Northwind Traders' })).toBeFocused();
  await nadia.keyboard.press('Enter');
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText('Ended: Everyone at Northwind Traders.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'End for Everyone at Northwind Traders' })).toHaveCount(0);
});

test('an outsider whom the policy refuses is not added, and the page says why', async ({
  openAs,
  changePolicy,
}) => {
  changePolicy('ST', (policy) => ({ ...policy, sharing: { ...policy.sharing, outsiders: 'refuse' } }));
  const nadia = await openAs('customer-nadia', '/portal/ST');
  await nadia.goto(`/portal/ST/${await raiseP3(nadia)}`);
  const page = await openSharing(nadia);
  await expect(page.getByText('Only people of Northwind Traders can be added here.')).toBeVisible();
  await addresses(page).fill('ben@fabrikam.example');
  await shareButton(page).click();
  const refused = page.getByRole('status').filter({ hasText: 'outside your organisation' });
  await expect(refused).toContainText('ben@fabrikam.example');
  await expect(seer(page, 'fabrikam.example')).toHaveCount(1);
});

test('somebody shares from the request’s actions by keyboard, the page shows it, and the colleague leaves', async ({
  openAs,
}) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseP3(nadia);
  await nadia.goto(`/portal/ST/${key}`);
  const beneath = await openSharing(nadia);
  await expect(seer(beneath, 'Nadia Osei (you)')).toBeVisible();
  await nadia.getByRole('button', { name: 'Share this request' }).press('Enter');
  const dialog = nadia.getByRole('dialog', { name: 'Share this request' });
  const page = dialog.locator('iframe').contentFrame();
  await expect(shareButton(page)).toBeVisible();
  await tabTo(nadia, addresses(page));
  await nadia.keyboard.type('oliver@northwind.example');
  await tabTo(nadia, shareButton(page));
  await nadia.keyboard.press('Enter');
  const said = page.getByRole('status').filter({ hasText: 'Can see this request now:' });
  await expect(said).toBeFocused();
  await expect(seer(beneath, 'Oliver Hale').first()).toContainText('Shared by Nadia Osei');
  await expectToFit(nadia, NARROWEST);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(nadia.getByRole('list', { name: 'Shared with' })).toContainText('Oliver Hale');

  const oliver = await openAs('customer-oliver', `/portal/ST/${key}`);
  const own = await openSharing(oliver);
  await own.getByRole('button', { name: 'Leave this request' }).click();
  await own.getByRole('button', { name: 'Leave', exact: true }).click();
  const left = receipt(oliver).getByRole('status').filter({ hasText: 'You have left this request' });
  await expect(left).toBeFocused();
  await oliver.goto('/portal/ST/requests');
  await expect(oliver.getByRole('link', { name: key })).toHaveCount(0);
});

test('a share ends by itself on its day, and both sides read that', async ({ openAs, own }) => {
  const nadia = await openAs('customer-nadia', '/portal/ST');
  const key = await raiseP3(nadia);
  await nadia.goto(`/portal/ST/${key}`);
  const page = await openSharing(nadia);
  await page.getByRole('combobox', { name: 'For how long?' }).selectOption('Until a day…');
  await shareButton(page).click();
  await expect(page.getByText('Enter at least one address, then share.')).toBeVisible();
  await addresses(page).fill('oliver@northwind.example');
  await shareButton(page).click();
  await expect(page.getByLabel('Until which day?')).toBeFocused();
  const tomorrow = new Date(own.desk.clock.now() + DAY).toISOString().slice(0, 10);
  await page.getByLabel('Until which day?').fill(tomorrow);
  await shareButton(page).click();
  await expect(seer(page, 'Oliver Hale').first()).toContainText(/Until /);
  const oliver = await openAs('customer-oliver', `/portal/ST/${key}`);
  await expect(receipt(oliver).getByRole('heading', { name: /^P3/ })).toBeVisible();

  await own.desk.advance(2 * DAY + 600_000);
  await nadia.reload();
  await openSharing(nadia);
  await expect(page.getByRole('button', { name: /^Add Oliver Hale/ })).toBeVisible();
  await expect(seer(page, 'Oliver Hale').filter({ hasText: 'Shared by' })).toHaveCount(0);
  await expect(nadia.locator('#comments')).toContainText('Oliver Hale');
  await oliver.goto('/portal/ST/requests');
  await expect(oliver.getByRole('link', { name: key })).toHaveCount(0);
});

test('an agent’s long list goes on by itself, and a share ends after a question', async ({ openAs }) => {
  const key = await raiseP3(await openAs('customer-nadia', '/portal/ST'));
  const agent = await openAs('agent-amir', `/browse/${key}`);
  await agent.getByRole('button', { name: 'Who can see this?' }).click();
  const field = agent.getByRole('textbox', { name: /^Share with/ });
  const newcomers = Array.from('abcdefgh', (letter) => `newcomer${letter}@northwind.example`);
  await field.fill(['"Hale, Oliver" <oliver@northwind.example>', ...newcomers, 'Carla'].join('\n'));
  await agent.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(agent.getByText('oliver@northwind.example can see it now.')).toBeVisible();
  await expect(agent.getByText('newcomerh@northwind.example has no account here yet.')).toBeVisible();
  await expect(field).toHaveValue('Carla');
  await expect(agent.getByText('Line 1, “Carla”: there is no @ in it.')).toBeVisible();

  const end = agent.getByRole('button', { name: 'End for Oliver Hale' });
  await end.click();
  await agent.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(end).toBeFocused();
  await end.click();
  await agent.getByRole('button', { name: 'End it' }).click();
  await expect(end).toHaveCount(0);
});
