import { expect, test } from 'vitest';
import { COMPLETE, MINUTE, aDesk, asked, mark, raise } from '../desk';

test('a night at a severity whose clock stood still is not counted once it is lowered again', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' } });
  await desk.settle();
  await desk.advance(14 * 60 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P2', to: 'P1', reason: 'All is down.' });
  const before = mark(desk, key)?.used?.minutes ?? 0;
  await desk.advance(6 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P2', reason: 'Half of it works.' });
  expect([before, mark(desk, key)?.used?.minutes]).toEqual([420, 426]);
});
