import { expect, test } from 'vitest';
import { morning } from '../../../site/seed/morning';
import { perform } from '../../../site/seed/perform';
import { aDesk, asked } from '../../desk';

test('after the morning each board shows the one severity that its request contradicts', async () => {
  const desk = await aDesk();
  await perform(desk, morning);
  const open = async (agent: string, key: string) => {
    const { rows } = await asked(desk, 'loadTriage', agent, key);
    return rows.map(({ key: row, working, suggested }) => `${row}: ${working} → ${suggested}`);
  };
  expect(await open('agent-amir', 'ST-1')).toEqual(['ST-6: P3 → P2']);
  expect(await open('agent-johan', 'IO-1')).toEqual(['IO-2: P2 → P3']);
});
