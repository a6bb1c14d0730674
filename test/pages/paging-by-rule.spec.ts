import { expect } from '@playwright/test';
import { test } from './support/desk';
import { raiseP1, timeLine } from './support/ladder';

test('a rule that escalates what is paged already pages nobody twice', async ({ openAs }) => {
  const { customer, key } = await raiseP1(openAs);
  const amir = await openAs('agent-amir', '/automation');
  const escalate = amir.getByRole('region', { name: 'Escalate a request', exact: true });
  const form = escalate.getByRole('region', { name: 'In the rule' });
  await form.getByRole('textbox', { name: 'Reason' }).fill('Their whole shop is down.');
  await expect(form.getByText('Your colleagues read it on the request.')).toBeVisible();

  await escalate.getByLabel('The rule runs for').selectOption(key);
  await escalate.getByRole('button', { name: 'Run the action' }).click();
  const output = (name: string) =>
    escalate
      .locator('.outputs > div')
      .filter({ has: amir.locator('code', { hasText: new RegExp(`^${name}$`) }) })
      .getByRole('definition');
  await expect(output('paged')).toHaveText('false');
  await expect(output('state')).toHaveText('open');
  await expect(timeLine(customer)).toHaveCount(3);
});
