import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { sendMail, writeMail } from './support/mail';
import type { OpenAs } from './support/desk';

/** A mail that asks something and leaves out whom to call. Gives the key of its request. */
async function incompleteRequest(openAs: OpenAs): Promise<string> {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, {
    from: 'thandi@karoo.example',
    name: 'Thandi Nkosi',
    subject: 'How do we add a second operator?',
    text: 'Company: Karoo Telecom\nPriority: P3\n\nWe want a colleague to see our reports.',
  });
  return sendMail(thandi);
}

/** The part of the page that one action has, by its name. */
const action = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const check = (page: Page) => action(page, 'Check a request');
const requestKey = (page: Page) =>
  check(page).getByRole('region', { name: 'Run it' }).getByLabel('Request key');
const runIt = (on: Locator) => on.getByRole('button', { name: 'Run the action' }).click();
const output = (on: Locator, name: string) =>
  on.locator('.outputs > div', { hasText: name }).getByRole('definition');

test('an agent runs the check on an incomplete request and sees what is missing', async ({ openAs }) => {
  const key = await incompleteRequest(openAs);
  const johan = await openAs('agent-johan', '/automation');
  await expect(requestKey(johan)).toHaveValue('{{issue.key}}');
  await check(johan).getByLabel('The rule runs for').selectOption(key);
  await runIt(check(johan));
  await expect(johan.getByRole('status')).toContainText('The action ran');
  const checked = (name: string) => output(johan.locator('body'), `{{fetchedPlumblineCheck.${name}}}`);
  await expect(checked('complete')).toHaveText('false');
  await expect(checked('missing')).toHaveText('contact, phone');
  await expect(checked('findings')).toContainText('On which phone number can we reach you?');
  await expectGoodLooks(johan);
});

test('the rule keeps the last key while its form asks for one', async ({ openAs }) => {
  const amir = await openAs('agent-amir', '/automation');
  const inRule = check(amir).getByRole('region', { name: 'In the rule' });
  const field = inRule.getByRole('textbox', { name: 'Request key' });
  await expect(field).toHaveValue('{{issue.key}}');
  await field.fill('ST-2');
  await expect(requestKey(amir)).toHaveValue('ST-2');
  await field.fill('');
  await expect(inRule.getByText('Give the key of a request')).toBeVisible();
  await expect(requestKey(amir)).toHaveValue('ST-2');
  await requestKey(amir).fill('');
  await runIt(check(amir));
  await expect(amir.getByRole('alert')).toContainText('requestKey is required');
  await expectGoodLooks(amir);
});

test('a request of another desk is as good as gone', async ({ openAs }) => {
  const key = await incompleteRequest(openAs);
  const amir = await openAs('agent-amir', '/automation');
  await requestKey(amir).fill(key);
  await runIt(check(amir));
  await expect(amir.getByRole('alert')).toContainText('There is no request with this key');
});

test('an agent asks for the suggestion and sets it by a rule', async ({ openAs }) => {
  const key = await incompleteRequest(openAs);
  const johan = await openAs('agent-johan', '/automation');
  const suggest = action(johan, 'Suggest severity');
  await suggest.getByLabel('The rule runs for').selectOption(key);
  await runIt(suggest);
  await expect(output(suggest, '{{fetchedPlumblineSeverity.workingSeverity}}')).toHaveText('P3');
  const reclassify = action(johan, 'Reclassify a request');
  const inRule = reclassify.getByRole('region', { name: 'In the rule' });
  await inRule.getByRole('textbox', { name: 'Severity' }).fill('P2');
  await inRule.getByRole('textbox', { name: 'Reason' }).fill('They lose orders by it.');
  const run = reclassify.getByRole('region', { name: 'Run it' });
  await expect(run.getByLabel('Severity')).toHaveValue('P2');
  await expect(run.getByLabel('Reason')).toHaveValue('They lose orders by it.');
  await run.getByLabel('The rule runs for').selectOption(key);
  await runIt(reclassify);
  await expect(output(reclassify, 'workingSeverity')).toHaveText('P2');
  await expectGoodLooks(johan);
});
