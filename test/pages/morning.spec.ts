import { expect } from '@playwright/test';
import { test } from './support/desk';
import { readTroubles } from './support/health';

test('a fresh desk has lived through its morning without trouble', async ({ openAs, request }) => {
  const amir = await openAs('agent-amir', '/queues/ST');
  await expect(amir.getByRole('row', { name: 'ST-2' })).toContainText('Resolved');
  await expect(amir.getByRole('row', { name: 'ST-3' })).toContainText('Awaiting details');
  await expect(amir.getByRole('row', { name: 'ST-1' })).toContainText('In progress');
  expect(await readTroubles(request)).toEqual([]);
});
