import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, aDesk, asked, mark, raise, replies } from '../desk';

/** An agent changes the severity, for a reason. */
async function change(desk: Desk, key: string, from: string, to: string): Promise<void> {
  await asked(desk, 'reclassify', 'agent-amir', key, { from, to, reason: 'As we agreed.' });
  await desk.settle();
}

test('only the change that stopped the paging says so to the customer', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await change(desk, key, 'P1', 'P3');
  expect(replies(desk, key).at(-1)).toContain('Nobody else is paged for it');
  await desk.advance(1000);
  await change(desk, key, 'P3', 'P4');
  expect(replies(desk, key).at(-1)).toContain('is now P4');
  expect(replies(desk, key).at(-1)).not.toContain('Nobody else is paged for it');
});

test('a P1 that was answered, lowered and raised again is to be answered again', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  await change(desk, key, 'P1', 'P3');
  await change(desk, key, 'P3', 'P1');
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('a receipt asks for the details that the lower severity needs', async () => {
  const desk = await aDesk();
  const key = raise(desk, { summary: 'Help', description: 'Please help.', answers: { severity: 'P1' } });
  await desk.settle();
  await change(desk, key, 'P1', 'P3');
  const asks = mark(desk, key)?.asked ?? [];
  expect(asks.at(-1)?.at).toBe(mark(desk, key)?.changes?.[0]?.at);
  expect(replies(desk, key).at(-1)).toContain('Which environment');
});

test('an objection stands at the change it is about, and at no earlier one', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' } });
  await desk.settle();
  await change(desk, key, 'P2', 'P3');
  await change(desk, key, 'P3', 'P4');
  await asked(desk, 'objectTo', 'customer-nadia', key, { change: 2, text: 'Our warehouse has stopped.' });
  expect(mark(desk, key)?.changes?.map(({ objection }) => objection !== undefined)).toEqual([false, true]);
});

test('a customer without a right to paging reads that a raise wakes nobody', async () => {
  const desk = await aDesk();
  const key = raise(desk, { as: 'customer-lena', answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  await change(desk, key, 'P3', 'P1');
  expect(mark(desk, key)?.ladder).toBe('not-entitled');
  expect(replies(desk, key).at(-1)).toContain('no support contract with paging');
});

test('a row that was decided says when, and one that was not says nothing', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  const [open] = (await asked(desk, 'loadTriage', 'agent-amir', key)).rows;
  expect(open).not.toHaveProperty('decided');
  const row = await asked(desk, 'acceptRow', 'agent-amir', key, { key, from: 'P3', to: 'P1' });
  expect(row.decided).toBe(mark(desk, key)?.changes?.[0]?.at);
});
