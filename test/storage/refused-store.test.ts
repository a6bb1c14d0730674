import { expect, test } from 'vitest';
import { refusedStore } from '../../src/storage/refused-store';
import { NINE } from '../desk';
import { memoryKeep } from '../flows/ladder-model/keep';

const HOUR = 3_600_000;

test('refused answers are counted by reason, the latest first', async () => {
  const store = refusedStore(memoryKeep());
  for (const why of ['bad-signature', 'unknown-link', 'unknown-link'] as const)
    expect(await store.noteRefusedAnswer({ why, at: NINE })).toBe('noted');
  expect(await store.refusedAnswers()).toEqual([
    { why: 'unknown-link', at: NINE, times: 2 },
    { why: 'bad-signature', at: NINE, times: 1 },
  ]);
});

test('whoever guesses without end is counted 300 times an hour and written no more', async () => {
  const store = refusedStore(memoryKeep());
  const guess = (at: number) => store.noteRefusedAnswer({ why: 'unknown-link', at });
  for (let n = 0; n < 300; n += 1) expect(await guess(NINE + n)).toBe('noted');
  expect(await guess(NINE + 400)).toBe('enough');
  expect(await store.noteRefusedAnswer({ why: 'replayed', at: NINE + 400 })).toBe('noted');
  expect(await guess(NINE + HOUR)).toBe('noted');
  expect(await store.refusedAnswers()).toMatchObject([{ why: 'unknown-link', times: 301 }, { times: 1 }]);
});
