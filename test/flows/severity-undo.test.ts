import { expect, test } from 'vitest';
import { COMPLETE, MINUTE, aDesk, asked, issue, mark, raise } from '../desk';
import { aWorld } from '../world';

const lower = { from: 'P1', to: 'P3', reason: 'A typo only.' };

test('a P1 that somebody answered stays answered when its lowering is taken back', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  expect(mark(desk, key)).toMatchObject({ severity: 'P1', ladder: 'acknowledged' });
});

test('a request that woke nobody is not said to have stopped paging once it is lowered', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' } });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { ...lower, from: 'P2' });
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', ladder: 'none' });
});

test('a P1 without its details awaits them once it is lowered', async () => {
  const desk = await aDesk();
  const key = raise(desk, { summary: 'Help', description: 'Please help.', answers: { severity: 'P1' } });
  await desk.settle();
  expect(issue(desk, key).status).toBe('Submitted');
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await desk.advance(MINUTE);
  expect(issue(desk, key).status).toBe('Awaiting details');
});

test('nothing is due for a severity any more once its change was seen through', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' } });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { ...lower, from: 'P2' });
  await desk.advance(20 * MINUTE);
  const due = { kind: 'severity', requestId: issue(desk, key).id } as const;
  expect(await inside((world) => world.storage.dueAt(due))).toBeUndefined();
});
