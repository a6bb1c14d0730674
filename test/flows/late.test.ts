import { expect, test } from 'vitest';
import { COMPLETE, MINUTE, aDesk, asked, mark, raise, reply } from '../desk';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const P3 = { answers: { ...COMPLETE, severity: 'P3' } };

test('a request that nobody has answered by its time is late', async () => {
  const desk = await aDesk();
  const key = raise(desk, P3);
  await desk.settle();
  const early = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(early.isLate).toBeUndefined();
  await desk.advance(3 * DAY);
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).isLate).toBe(true);
});

test('a colleague’s word makes it late no more, the customer’s own does not', async () => {
  const desk = await aDesk();
  const key = raise(desk, P3);
  await desk.settle();
  await desk.advance(3 * DAY);
  await reply(desk, 'customer-nadia', key, 'Is anybody there?');
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).isLate).toBe(true);
  await reply(desk, 'agent-amir', key, 'We are sorry for the wait.');
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).isLate).toBeUndefined();
});

test('a request whose page somebody answered is not late', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  await desk.advance(3 * HOUR);
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).isLate).toBeUndefined();
});

test('a request is late from the very moment its first answer is due', async () => {
  const desk = await aDesk();
  const key = raise(desk, P3);
  await desk.settle();
  const due = Date.parse(mark(desk, key)?.due ?? '');
  await desk.advance(due - desk.clock.now() - 1);
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).isLate).toBeUndefined();
  await desk.advance(1);
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).isLate).toBe(true);
});
