import { expect, type FrameLocator, type Page } from '@playwright/test';
import { comeBack } from './support/come-back';
import { type OpenAs, test } from './support/desk';
import { timeLine } from './support/ladder';
import { expectGoodLooks } from './support/looks';
import { p1Mail, sendMail, writeMail } from './support/mail';
import { receipt } from './support/portal';

/** A customer with a P1 and the code that their page shows, as they would read it out. */
async function caller(openAs: OpenAs): Promise<{ thandi: Page; key: string; code: string }> {
  const thandi = await openAs('customer-thandi', '/mail');
  await writeMail(thandi, p1Mail);
  const key = await sendMail(thandi);
  await thandi.goto(`/portal/IO/${key}`);
  const code = await receipt(thandi)
    .getByText(/^\d{3} \d{3}$/)
    .innerText();
  return { thandi, key, code };
}

/** The board of Interstellio's desk, once it is there. */
async function boardOf(agent: Page): Promise<FrameLocator> {
  const board = agent.getByTitle('Severities to decide').contentFrame();
  await expect(board.getByText(/^All loaded/)).toBeVisible();
  return board;
}

const path = '/queues/IO/apps/plumbline-board';
const field = (board: FrameLocator) => board.getByRole('textbox', { name: 'A caller’s code' });

test('a code that a caller reads out answers for their request', async ({ openAs }) => {
  const { thandi, key, code } = await caller(openAs);
  const johan = await openAs('agent-johan', path);
  const board = await boardOf(johan);
  await field(board).fill(code);
  await field(board).press('Enter');
  await expect(board.getByRole('status').filter({ hasText: `${key} is answered by Johan` })).toBeVisible();
  await expect(field(board)).toHaveValue('');
  await expectGoodLooks(johan);

  await comeBack(thandi);
  await expect(timeLine(thandi).filter({ hasText: 'You called us and gave the code' })).toBeVisible();
  await expect(timeLine(thandi).filter({ hasText: /^Acknowledged by Johan/ })).toBeVisible();

  const [issue] = await Promise.all([
    johan.waitForEvent('popup'),
    board.getByRole('button', { name: `Open ${key}` }).click(),
  ]);
  await expect(issue).toHaveURL(new RegExp(`/browse/${key}$`));
  await expect(issue.getByText('took the customer’s call at')).toBeVisible();
});

test('a code that nobody was given is refused kindly and stays in the field', async ({ openAs }) => {
  const board = await boardOf(await openAs('agent-johan', path));
  await field(board).fill('12345');
  await board.getByRole('button', { name: 'Answer the call' }).click();
  await expect(board.getByText('A code has six digits.')).toBeVisible();
  await expect(field(board)).toBeFocused();
  await field(board).fill('000000');
  await field(board).press('Enter');
  await expect(board.getByText('No request of this project has this code.')).toBeVisible();
  await expect(field(board)).toHaveValue('000000');
});
