import { expect, type FrameLocator } from '@playwright/test';
import { outage, question, rowOf, rows, said, search, tick } from './support/board-parts';
import { comeBack } from './support/come-back';
import { skipToContent, tabTo } from './support/keyboard';
import { expectGoodLooks } from './support/looks';
import { expectToFit, NARROWEST } from './support/narrow';
import { boardOn, boardPath, test } from './support/on-a-full-board';
import { slackMessages } from './support/outbox';

const choose = (board: FrameLocator, name: string, value: string) =>
  board.getByRole('combobox', { name }).selectOption(value);

test('five hundred rows load page by page with the P1s on top', async ({ openAs }) => {
  const page = await openAs('agent-amir', '/queues/ST');
  await page.getByRole('link', { name: 'Severities to decide' }).click();
  const board = await boardOn(page);
  await expect(rows(board).first()).toContainText('P4 → should be P1');
  expect(await rows(board).count()).toBeGreaterThanOrEqual(500);
  await expect(board.getByRole('columnheader')).toHaveText([
    /Tick all/,
    'Request',
    'Summary',
    'Severity',
    'Confidence',
    'Why',
    'Customer',
    'First answer due',
    'Decision',
  ]);
});

test('filters combine, count what each would show, and last through a reload', async ({ openAs }) => {
  const page = await openAs('agent-amir', boardPath);
  let board = await boardOn(page);
  await choose(board, 'Direction', 'higher');
  await choose(board, 'Suggested severity', 'P1');
  await choose(board, 'Organisation', 'Fabrikam');
  const tier = board.getByRole('combobox', { name: 'Tier' });
  await expect(tier.getByRole('option')).toHaveText(['All', /^contracted \(\d+\)$/]);
  const count = await rows(board).filter({ visible: true }).count();
  await expect(tier).toContainText(`contracted (${count})`);

  await page.reload();
  board = await boardOn(page);
  await expect(board.getByText(`${count} of 5`)).toBeVisible();
  await search(board).fill('nothing says this');
  await expect(board.getByText(/^None of these requests fits the filters: \d+ hidden\.$/)).toBeVisible();
  await board.getByRole('button', { name: 'Clear all filters' }).last().click();
  await expect(rows(board).filter({ visible: true }).first()).toBeVisible();
  await expect(board.getByText(/^All loaded: \d+ to decide\.$/)).toBeVisible();
});

test('a project whose severities all agree says so', async ({ openAs }) => {
  const page = await openAs('agent-johan', boardPath.replace('ST', 'IO'));
  const board = await boardOn(page);
  await expect(
    board.getByText(
      'Nothing to decide: every severity says what its request says, and no customer disagrees.',
    ),
  ).toBeVisible();
  await expectGoodLooks(page);
});

test('ticked rows are accepted one by one and a refused one stays ticked', async ({ openAs, board: on }) => {
  const bulk = (number: number, wish = question) => on.plant({ ...wish, summary: `Bulk ${number}` });
  // Since the board was loaded this customer wrote what is no question any more.
  const outdated = { ...question, description: outage.description };
  const keys = [bulk(1), bulk(2), bulk(3, outdated), bulk(4)];
  const [first = '', second = '', third = '', last = ''] = keys;
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Bulk');
  await tick(board, first).click();
  await tick(board, last).click({ modifiers: ['Shift'] });
  await board.getByRole('button', { name: 'Accept 4' }).click();
  const dialog = board.getByRole('dialog', { name: 'Accept 4 suggestions?' });
  await expect(dialog).toContainText('Each customer is told at once what changed and why.');
  await dialog.getByRole('button', { name: 'Accept 4' }).click();
  await expect(said(board, 'Accepted: 3. Not accepted: 1.')).toBeVisible();
  for (const key of [first, second, last]) await expect(rowOf(board, key)).toContainText('Now P4');
  await expect(rowOf(board, third)).toContainText('It changed after you accepted it');
  await expect(tick(board, third)).toBeChecked();
  await expect(board.getByRole('button', { name: 'Accept 1' })).toBeVisible();
  expect(keys.map((key) => on.severityOf(key))).toEqual(['P4', 'P4', 'P3', 'P4']);
});

test('a run that is stopped leaves the rest and a reload loses nothing done', async ({
  openAs,
  board: on,
}) => {
  const keys = Array.from({ length: 26 }, (_, number) =>
    on.plant({ ...question, summary: `Halted ${number}` }),
  );
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Halted');
  await board.getByRole('checkbox', { name: 'Tick all' }).click();
  await board.getByRole('button', { name: 'Accept 26' }).click();
  await board.getByRole('dialog').getByRole('button', { name: 'Accept 26' }).click();
  await board.getByRole('button', { name: 'Stop' }).click();
  await expect(said(board, /Accepted: \d+\. Not begun: \d+\./)).toBeVisible();
  const done = keys.filter((key) => on.severityOf(key) === 'P4').length;
  expect(done).toBeLessThan(26);
  await page.reload();
  await boardOn(page);
  await expect(rows(board).filter({ visible: true })).toHaveCount(26 - done);
});

test('a P1 asks first and pages on-call only when that was meant', async ({ openAs, board: on }) => {
  const key = on.plant({ ...outage, summary: 'Pager', tier: 'premium' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Pager');
  await board.getByRole('button', { name: `Accept P1 for ${key}` }).click();
  const dialog = board.getByRole('dialog', { name: `Change ${key} from P3 to P1?` });
  await expect(dialog).toContainText(
    `Now P1: 1 (${key}). On-call is paged at once where the customer is entitled to it.`,
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(on.severityOf(key)).toBe('P3');
  await on.desk.settle();
  const outbox = await openAs('agent-amir', '/outbox?service=slack');
  await expect(slackMessages(outbox, key)).toHaveCount(0);
  await board.getByRole('button', { name: `Accept P1 for ${key}` }).click();
  await dialog.getByRole('button', { name: 'Accept 1' }).click();
  await expect(rowOf(board, key)).toContainText('Now P1');
  await on.desk.settle();
  await outbox.reload();
  await expect(slackMessages(outbox, key, '#p1-oncall')).toHaveCount(1);
});

test('what somebody else settles goes and what is new waits to be shown', async ({ openAs, board: on }) => {
  const keys = [1, 2].map((number) => on.plant({ ...question, summary: `Live ${number}` }));
  const [theirs = '', mine = ''] = keys;
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Live');
  await expect(rowOf(board, theirs)).toBeVisible();
  const fresh = on.plant({ ...question, summary: 'Live 3' });
  await on.accept('agent-sofia', theirs, 'P3', 'P4');
  await comeBack(page);
  await expect(board.getByText(`Settled by others: ${theirs} is P4.`)).toBeVisible();
  await expect(rowOf(board, theirs)).toHaveCount(0);
  await expect(rowOf(board, fresh)).toHaveCount(0);
  await board.getByRole('button', { name: '1 new: show' }).click();
  await expect(rowOf(board, fresh)).toBeVisible();
  await expect(rowOf(board, mine)).toBeVisible();
});

test('two agents who accept the same row make one change and both see it', async ({ openAs, board: on }) => {
  const key = on.plant({ ...question, summary: 'Contested' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Contested');
  await expect(rowOf(board, key)).toBeVisible();
  await on.accept('agent-sofia', key, 'P3', 'P4');
  await board.getByRole('button', { name: `Accept P4 for ${key}` }).click();
  await expect(rowOf(board, key)).toContainText('Now P4');
  expect(on.changesOf(key)).toMatchObject([{ from: 'P3', to: 'P4', by: { name: 'Sofia Lind' } }]);
});

test('the board is worked by keyboard alone', async ({ openAs, board: on }) => {
  const keys = [1, 2, 3].map((number) => on.plant({ ...question, summary: `Keys ${number}` }));
  const [first = '', second = '', third = ''] = keys;
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await skipToContent(page);
  await tabTo(page, search(board));
  await page.keyboard.type('Keys');
  await page.keyboard.press('Enter');
  await expect(rowOf(board, first)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(board.getByRole('button', { name: 'Accept 2' })).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  await expect(said(board, `${second} is now P4.`)).toBeVisible();
  await expect(rowOf(board, second)).toBeFocused();
  await expect(tick(board, third)).toBeChecked();
  await page.keyboard.press('?');
  await expect(board.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(board, second)).toBeFocused();
  await page.keyboard.press('/');
  await expect(search(board)).toBeFocused();
  await page.keyboard.type('x');
  await expect(search(board)).toHaveValue('Keysx');
});

test('a row that leaves hands the focus to its neighbour', async ({ openAs, board: on }) => {
  const keys = [1, 2, 3].map((number) => on.plant({ ...question, summary: `Heir ${number}` }));
  const [, second = '', third = ''] = keys;
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Heir');
  await rowOf(board, second).focus();
  await on.accept('agent-sofia', second, 'P3', 'P4');
  await comeBack(page);
  await expect(rowOf(board, second)).toHaveCount(0);
  await expect(rowOf(board, third)).toBeFocused();
});

test('opening a request leaves the board where it is', async ({ openAs, board: on }) => {
  const key = on.plant({ ...question, summary: 'Opened' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Opened');
  const opened = page.context().waitForEvent('page');
  await board.getByRole('link', { name: key }).click();
  await expect(await opened).toHaveURL(new RegExp(`/browse/${key}$`));
  await expect(rowOf(board, key)).toBeVisible();
});

test('the full board with a refused row looks right, on a screen of 320 pixels too', async ({
  openAs,
  board: on,
}) => {
  const outdated = { ...question, description: outage.description };
  const key = on.plant({ ...outdated, summary: 'Looks', ladder: 'open', organisation: 'Fabrikam' });
  const page = await openAs('agent-amir', boardPath);
  const board = await boardOn(page);
  await search(board).fill('Looks');
  await board.getByRole('button', { name: `Accept P4 for ${key}` }).click();
  await expect(rowOf(board, key)).toContainText('Not accepted');
  await tick(board, key).check();
  await expectGoodLooks(page);
  await expectToFit(page, NARROWEST);
  await page.setViewportSize({ width: NARROWEST, height: 700 });
  await board.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(board.getByRole('dialog')).toBeInViewport();
});
