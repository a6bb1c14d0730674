import { expect } from '@playwright/test';
import { moveClock } from './support/clock';
import { test } from './support/desk';
import { expectGoodLooks } from './support/looks';
import { slackMessages } from './support/outbox';
import { createPanel, fillP1, receipt, reportProblem, send } from './support/portal';

test('a P1 without the contract for it is told so before and after, and pages nobody', async ({ openAs }) => {
  const ben = await openAs('customer-ben', reportProblem);
  const pagesNobody = createPanel(ben).getByText('does not include paging somebody on call for a P1');
  await expect(createPanel(ben).getByRole('radio').first()).toBeVisible();
  await expect(pagesNobody).toHaveCount(0);
  await fillP1(ben, 'Our shop answers 503');
  await expect(pagesNobody).toBeVisible();
  await expectGoodLooks(ben);
  const key = await send(ben);
  const told = receipt(ben);
  await expect(told.getByRole('heading', { name: 'Nobody was paged for this request' })).toBeVisible();
  await expect(told.getByText(`${key} is marked P1, and our target for a first answer is`)).toBeVisible();

  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await moveClock(await openAs('agent-amir', '/clock'), '+15 minutes');
  await outbox.reload();
  await expect(slackMessages(outbox, key)).toHaveCount(0);
});
