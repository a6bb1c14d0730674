import { expect } from '@playwright/test';
import { readTroubles } from './support/health';
import { test } from './support/on-npm-start';

test('the desk of npm start has lived through its morning without trouble', async ({ openAs, request }) => {
  const amir = await openAs('agent-amir', '/queues/ST');
  const row = (name: string) => amir.getByRole('row', { name });
  await expect(row('ST-1 How do we rotate')).toContainText('In progress');
  await expect(row('ST-2 Production: API gateway')).toContainText('Resolved');
  await expect(row('ST-3 Builds take four times')).toContainText('Awaiting details');
  expect(await readTroubles(request)).toEqual([]);
});
