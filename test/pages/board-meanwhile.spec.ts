import { expect } from '@playwright/test';
import { outage, question, rowOf, said, search, tick } from './support/board-parts';
import { comeBack } from './support/come-back';
import { boardOn, boardPath, test } from './support/on-a-full-board';

test('a button that vanishes hands the focus on', async ({ openAs, board: on }) => {
  const key = on.plant({ ...question, summary: 'Vanish' });
  on.plant({ ...question, summary: 'Vanish not' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Vanish');
  await board.getByRole('button', { name: `Accept P4 for ${key}` }).press('Enter');
  await expect(rowOf(board, key)).toContainText('Now P4');
  await expect(rowOf(board, key)).toBeFocused();
  await page.keyboard.press('a');
  await expect(said(board, `${key} is settled already.`)).toBeAttached();
  await board.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(board.locator('[data-key]:focus')).toBeVisible();
  await board.getByRole('button', { name: 'Clear all filters' }).press('Enter');
  await expect(search(board)).toBeFocused();
});

test('a refused Accept keeps the focus, and Stop and news lead to a row', async ({ openAs, board: on }) => {
  const outdated = on.plant({ ...question, description: outage.description, summary: 'Focused' });
  for (let number = 1; number <= 25; number += 1) on.plant({ ...question, summary: `Focused ${number}` });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Focused');
  const accept = board.getByRole('button', { name: `Accept P4 for ${outdated}` });
  await accept.press('Enter');
  await expect(rowOf(board, outdated)).toContainText('Not accepted');
  await expect(accept).toBeFocused();
  await board.getByRole('checkbox', { name: 'Tick all' }).click();
  await board.getByRole('button', { name: 'Accept 26' }).click();
  await board.getByRole('dialog').getByRole('button', { name: 'Accept 26' }).click();
  await board.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(board.locator('[data-key]:focus')).toBeVisible();
  await expect(said(board, /Not begun: \d/)).toBeVisible();
  on.plant({ ...question, summary: 'Focused later' });
  await comeBack(page);
  await board.getByRole('button', { name: /new: show/ }).press('Enter');
  await expect(board.locator('[data-key]:focus')).toBeVisible();
});

test('a ticked row that says something else meanwhile loses its tick', async ({ openAs, board: on }) => {
  const key = on.plant({ ...question, summary: 'Turned' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Turned');
  await tick(board, key).click();
  on.suggest(key, 'P1');
  await comeBack(page);
  await expect(board.getByText(`Changed meanwhile and therefore unticked: ${key}.`)).toBeVisible();
  await expect(tick(board, key)).not.toBeChecked();
});

test('a connection that breaks leaves it open until the next look tells', async ({ openAs, board: on }) => {
  const key = on.plant({ ...question, summary: 'Postcard' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Postcard');
  on.loseAnswer('acceptRow');
  await board.getByRole('button', { name: `Accept P4 for ${key}` }).click();
  await expect.poll(() => on.severityOf(key)).toBe('P4');
  await expect(said(board, `${key}: The connection broke`)).toBeAttached();
  await comeBack(page);
  await expect(rowOf(board, key)).toContainText('Settled: P4');
});
