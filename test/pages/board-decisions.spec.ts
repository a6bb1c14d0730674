import { expect } from '@playwright/test';
import { question, rowOf, rows, said, search } from './support/board-parts';
import { details } from './support/ladder';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';
import { boardOn, boardPath, test } from './support/on-a-full-board';

test('the keys work as soon as the board has the focus', async ({ openAs }) => {
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await page.getByTitle('Severities to decide').focus();
  await expect(rows(board).first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(board).nth(1)).toBeFocused();
});

test('a click beside everything leads to the row and leaves other fields alone', async ({ openAs }) => {
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await board.getByText('Requests whose own words suggest').click();
  await expect(rows(board).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await search(board).click();
  await expect(search(board)).toBeFocused();
  await page.keyboard.type('jx');
  await expect(search(board)).toHaveValue('jx');
  await board.getByText('Requests whose own words suggest').click();
  await expect(board.getByText(/^None of these requests fits the filters/)).toBeVisible();
});

test('a row that was accepted by mistake is taken back beside its new severity', async ({
  openAs,
  board: on,
}) => {
  const key = on.plant({ ...question, summary: 'Mistaken' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Mistaken');
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  await expect(said(board, `${key} is now P4.`)).toBeVisible();
  await expectGoodLooks(page);
  await board.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(board.getByText(`Taken back: ${key} is P3 again`)).toBeAttached();
  await expect(board.getByRole('button', { name: `Accept P4 for ${key}` })).toBeVisible();
  await expect(rowOf(board, key)).toBeFocused();
  expect(on.changesOf(key)).toMatchObject([{ how: 'accepted' }, { how: 'undone', to: 'P3' }]);
});

test('an objection stands on top until an agent has answered it', async ({ openAs, board: on }) => {
  const at = on.desk.clock.now();
  const objection = {
    text: 'Our auditors are in the house.',
    at: new Date(at).toISOString(),
    lead: 'Sofia Lind',
  };
  const key = on.plant({
    ...{ ...question, summary: 'Objected', severity: 'P4', triage: 'objection' },
    changes: [{ ...lowered, at: objection.at, objection }],
  });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await expect(rows(board).first()).toContainText('The customer disagrees: “Our auditors are in the house.”');
  await search(board).fill('auditors');
  await expect(board.getByRole('checkbox', { name: `Tick ${key}`, exact: true })).toBeDisabled();
  await expectGoodLooks(page);
  const opened = page.waitForEvent('popup');
  await board.getByRole('button', { name: `Open ${key} and decide` }).press('Enter');
  const panel = details(await opened);
  await panel.getByRole('button', { name: 'Keep P4…' }).click();
  await panel.getByRole('textbox', { name: 'Why does it stay P4?' }).fill('It is an invoice of last month.');
  await panel.getByRole('button', { name: 'Keep P4', exact: true }).click();
  await expect(panel.getByText('It stays P4.')).toBeVisible();
  await page.reload();
  await expect((await boardOn(page)).getByText(/^None of these requests/)).toBeVisible();
});

test('the keys fit into the frame of a board with nothing on it', async ({ openAs }) => {
  const page = await openAs('agent-johan', boardPath.replace('ST', 'IO'));
  const board = await boardOn(page);
  for (const width of [1200, NARROWEST]) {
    await page.setViewportSize({ width, height: 900 });
    await board.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    const dialog = board.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect
      .poll(() => dialog.evaluate((one) => one.scrollHeight - one.clientHeight), 'what is cut off')
      .toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await expectToFit(page, NARROWEST);
});

/** A P3 that an agent made a P4. */
const lowered = {
  number: 1,
  from: 'P3',
  to: 'P4',
  how: 'overridden',
  why: 'It is a question.',
  by: { accountId: 'agent-amir', name: 'Amir Khan' },
  before: {
    promise: {
      amount: 1,
      unit: 'business-day',
      target: '1 business day',
      guaranteed: true,
      clock: 'submitted',
    },
  },
} as const;
