import { expect, test } from 'vitest';
import { draftStore } from '../../src/storage/draft-store';
import { memoryKeep } from '../flows/ladder-model/keep';

const ST = '10000';
const draft = (source: string, revision = 1) => ({ source, revision, basedOn: 2, savedAt: 7 });

test('each admin has one draft of each project', async () => {
  const store = draftStore(memoryKeep());
  await store.saveDraft(ST, 'alex', draft('ours'));
  await store.saveDraft(ST, 'alex', draft('ours, later', 2));
  await store.saveDraft(ST, 'zoe', draft('hers'));
  expect(await store.draft(ST, 'alex')).toEqual(draft('ours, later', 2));
  expect(await store.draft(ST, 'zoe')).toEqual(draft('hers'));
  expect(await store.draft('10001', 'alex')).toBeUndefined();
});

test('who has a draft is known without its text', async () => {
  const store = draftStore(memoryKeep());
  await store.saveDraft(ST, 'alex', draft('ours'));
  await store.saveDraft(ST, 'zoe', draft('hers', 4));
  expect(await store.drafts(ST)).toEqual([
    { accountId: 'alex', revision: 1, basedOn: 2, savedAt: 7 },
    { accountId: 'zoe', revision: 4, basedOn: 2, savedAt: 7 },
  ]);
});

test('a draft that is dropped is gone from the list too', async () => {
  const store = draftStore(memoryKeep());
  await store.saveDraft(ST, 'alex', draft('ours'));
  await store.dropDraft(ST, 'alex');
  await store.dropDraft(ST, 'zoe');
  expect(await store.draft(ST, 'alex')).toBeUndefined();
  expect(await store.drafts(ST)).toEqual([]);
});
