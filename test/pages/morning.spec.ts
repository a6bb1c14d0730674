import { expect } from '@playwright/test';
import { test } from './support/desk';
import { readTroubles } from './support/health';

test('a fresh desk has lived through its morning without trouble', async ({ openAs, request }) => {
  const amir = await openAs('agent-amir', '/queues/ST');
  const row = (name: string) => amir.getByRole('row', { name });
  await expect(row('ST-1 How do we rotate')).toContainText('In progress');
  await expect(row('ST-2 Production: API gateway')).toContainText('Resolved');
  await expect(row('ST-3 Builds take four times')).toContainText('Awaiting details');
  expect(await readTroubles(request)).toEqual([]);
});
