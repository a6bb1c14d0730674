import { expect, test } from 'vitest';
import { workingDay } from '../../site/seed/seed';
import type { Desk } from '../../site/running-desk';
import { MINUTE, aDesk, ask, asked, issue, mark, raise, replies, reply } from '../desk';

const WHY = 'Our warehouse has stopped.';
const objection = { change: 1, text: WHY };

/** A P1 that an agent has made a P3. */
async function lowered(desk: Desk, seen: { seen?: string } = {}): Promise<string> {
  const key = raise(desk);
  await desk.settle();
  const choice = { from: 'P1', to: 'P3', reason: 'A typo only.', ...seen };
  await asked(desk, 'reclassify', 'agent-amir', key, choice);
  await desk.advance(MINUTE);
  return key;
}

function notesForAgents(desk: Desk, key: string): string[] {
  return issue(desk, key)
    .comments.filter((comment) => comment.authorId === workingDay.appAccountId && !comment.public)
    .map(({ body }) => JSON.stringify(body));
}

test('an objection goes to the lead of the project by name and to nobody else', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  const view = await asked(desk, 'objectTo', 'customer-nadia', key, objection);
  const by = { accountId: 'customer-nadia', name: 'Nadia Osei' };
  expect(view.change).toMatchObject({ canObject: false, objection: { text: WHY, lead: 'Sofia Lind', by } });
  expect(notesForAgents(desk, key)).toHaveLength(1);
  expect(notesForAgents(desk, key)[0]).toMatch(/"id":"agent-sofia".*warehouse/);
  expect(replies(desk, key).at(-1)).toContain('Sofia Lind looks at the severity');
});

test('a second objection to the same change is refused', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  await asked(desk, 'objectTo', 'customer-nadia', key, objection);
  expect(await ask(desk, 'objectTo', 'customer-nadia', key, objection)).toMatchObject({
    ok: false,
    refusal: { code: 'already-objected' },
  });
  expect(notesForAgents(desk, key)).toHaveLength(1);
});

test('a reply that disagrees is an objection too', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  await reply(desk, 'customer-nadia', key, `I disagree. ${WHY}`);
  await desk.settle();
  expect(mark(desk, key)?.changes?.[0]?.objection).toMatchObject({ lead: 'Sofia Lind' });
  expect(notesForAgents(desk, key)).toHaveLength(1);
});

test('a reply that says thank you is no objection', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  await reply(desk, 'customer-nadia', key, 'Thank you, that is fine with us.');
  await desk.settle();
  expect(mark(desk, key)?.changes?.[0]?.objection).toBeUndefined();
});

test('a lead who keeps the severity answers the objection with a reason', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  await asked(desk, 'objectTo', 'customer-nadia', key, objection);
  const reason = 'The warehouse runs on another product.';
  const kept = { severity: 'P3', suggested: 'P1', reason };
  const view = await asked(desk, 'keepSeverity', 'agent-sofia', key, kept);
  expect(view.changes[0]?.objection?.answered).toBe(true);
  expect(replies(desk, key).at(-1)).toMatch(/Sofia Lind has looked.*stays P3.*another product/);
  expect(mark(desk, key)?.triage).toBeUndefined();
});

test('a lead who raises it again answers the objection with a receipt', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  await asked(desk, 'objectTo', 'customer-nadia', key, objection);
  await asked(desk, 'reclassify', 'agent-sofia', key, { from: 'P3', to: 'P1' });
  expect(mark(desk, key)?.changes?.[0]?.objection?.answered).toBeDefined();
  expect(replies(desk, key).at(-1)).toContain('is now P1; it was P3');
});

test('an objection to a change that was taken back is refused', async () => {
  const desk = await aDesk();
  const key = await lowered(desk);
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  expect(await ask(desk, 'objectTo', 'customer-nadia', key, objection)).toMatchObject({
    ok: false,
    refusal: { code: 'no-such-change' },
  });
});

test('an objection is on the board until somebody has decided', async () => {
  const desk = await aDesk();
  const key = await lowered(desk, { seen: 'P1' });
  const rows = async () => (await asked(desk, 'loadTriage', 'agent-amir', key)).rows;
  expect(await rows()).toEqual([]);
  await asked(desk, 'objectTo', 'customer-nadia', key, objection);
  await desk.settle();
  expect(await rows()).toMatchObject([{ key, working: 'P3', suggested: 'P1', objection: WHY, isOpen: true }]);
  const kept = { severity: 'P3', suggested: 'P1', reason: 'It is one page of the manual.' };
  await asked(desk, 'keepSeverity', 'agent-sofia', key, kept);
  expect(await rows()).toEqual([]);
});

test('what was said before a change of severity is no objection to it', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, 'I disagree. Our warehouse has stopped.');
  await desk.advance(MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3', reason: 'A typo only.' });
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, 'Thank you, that is fine with us.');
  await desk.settle();
  expect(mark(desk, key)?.changes?.[0]?.objection).toBeUndefined();
});
