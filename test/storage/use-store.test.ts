import { expect, test } from 'vitest';
import type { Use } from '../../src/flows/world/storage';
import { aWorld } from '../world';

const use = (requestId: string, more: Partial<Use> = {}): Use => ({
  requestId,
  projectId: '10000',
  organisation: 'Northwind Traders',
  month: '2026-11',
  outcome: 'raised',
  ...more,
});

test('uses are found by project, organisation and month', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    await storage.noteUse(use('1'));
    await storage.noteUse(use('2', { organisation: 'Fabrikam' }));
    await storage.noteUse(use('3', { month: '2026-10' }));
    await storage.noteUse(use('4', { projectId: '10001' }));
    return storage.uses('10000', 'Northwind Traders', '2026-11');
  });
  expect(found).toEqual([use('1')]);
});

test('what became of a request takes the place of what was noted before', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    await storage.noteUse(use('1'));
    await storage.noteUse(use('1', { outcome: 'reclassified' }));
    return [await storage.useOf('1'), await storage.useOf('2')];
  });
  expect(found).toEqual([use('1', { outcome: 'reclassified' }), undefined]);
});

test('more uses than a page holds are read page by page', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    for (let n = 0; n < 230; n += 1) await storage.noteUse(use(String(n)));
    return storage.uses('10000', 'Northwind Traders', '2026-11');
  });
  expect(new Set(found.map(({ requestId }) => requestId)).size).toBe(230);
});
