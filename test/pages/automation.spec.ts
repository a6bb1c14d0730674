import { expect, type Page } from '@playwright/test';
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

const requestKey = (page: Page) => page.getByRole('region', { name: 'Run it' }).getByLabel('Request key');
const runIt = (page: Page) => page.getByRole('button', { name: 'Run the action' }).click();

test('an agent runs the check on an incomplete request and sees what is missing', async ({ openAs }) => {
  const key = await incompleteRequest(openAs);
  const johan = await openAs('agent-johan', '/automation');
  await expect(requestKey(johan)).toHaveValue('{{issue.key}}');
  await johan.getByLabel('The rule runs for').selectOption(key);
  await runIt(johan);
  await expect(johan.getByRole('status')).toContainText('The action ran');
  const output = (name: string) =>
    johan.locator('.outputs > div', { hasText: `{{fetchedPlumblineCheck.${name}}}` }).getByRole('definition');
  await expect(output('complete')).toHaveText('false');
  await expect(output('missing')).toHaveText('contact, phone');
  await expect(output('findings')).toContainText('On which phone number can we reach you?');
  await expectGoodLooks(johan);
});

test('the rule keeps the last key while its form asks for one', async ({ openAs }) => {
  const amir = await openAs('agent-amir', '/automation');
  const inRule = amir.getByRole('region', { name: 'In the rule' });
  const field = inRule.getByRole('textbox', { name: 'Request key' });
  await expect(field).toHaveValue('{{issue.key}}');
  await field.fill('ST-2');
  await expect(requestKey(amir)).toHaveValue('ST-2');
  await field.fill('');
  await expect(inRule.getByText('Give the key of a request')).toBeVisible();
  await expect(requestKey(amir)).toHaveValue('ST-2');
  await requestKey(amir).fill('');
  await runIt(amir);
  await expect(amir.getByRole('alert')).toContainText('requestKey is required');
  await expectGoodLooks(amir);
});

test('a request of another desk is as good as gone', async ({ openAs }) => {
  const key = await incompleteRequest(openAs);
  const amir = await openAs('agent-amir', '/automation');
  await requestKey(amir).fill(key);
  await runIt(amir);
  await expect(amir.getByRole('alert')).toContainText('There is no request with this key');
});
