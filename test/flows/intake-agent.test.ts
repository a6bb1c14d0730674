import { expect, test } from 'vitest';
import { MINUTE, aDesk, ask, asked, issue, mark, replies, reply } from '../desk';
import { aLock } from './locking';
import { ofKind } from './record/read';
import { waiting } from './waiting';

test('what an agent waives is not needed any more and says who and why', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const reason = 'They have one cluster and one product only.';
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason });
  const view = await asked(desk, 'waive', 'agent-amir', key, { fact: 'product', reason });
  expect(view.facts[0]).toMatchObject({ fact: 'environment', waived: { by: 'Amir Khan', reason } });
  expect(issue(desk, key).status).toBe('Submitted');
  expect(replies(desk, key).at(-1)).toContain('go on with what we have');
});

test('an agent asks for a chosen part and the answer is read back by its number', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['product', 'steps'] });
  expect(replies(desk, key).at(-1)).toMatch(/product or service.*reproduce/);
  await desk.advance(MINUTE);
  await reply(
    desk,
    'customer-nadia',
    key,
    '1: Image registry\n2: docker pull any of our images, it takes minutes',
  );
  await desk.settle();
  const view = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(view.facts.find(({ fact }) => fact === 'steps')?.state).toBe('present');
  expect(mark(desk, key)?.missing).toEqual(['environment']);
});

test('a waiver that Jira does not take is refused, told to nobody and not on record', async () => {
  const lock = aLock();
  const desk = await aDesk(lock.wrap);
  const key = await waiting(desk);
  const before = replies(desk, key);
  lock.on = true;
  const waiver = { fact: 'environment', reason: 'They have only one.' };
  expect(await ask(desk, 'waive', 'agent-amir', key, waiver)).toMatchObject({
    refusal: { code: 'edit-refused' },
  });
  expect(replies(desk, key)).toEqual(before);
  expect(await ofKind(desk, key, 'waived')).toEqual([]);
});

test('a waiver of one of two facts says nothing to the customer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'They have only one.' });
  expect(replies(desk, key)).toHaveLength(1);
  await reply(desk, 'customer-nadia', key, '2. Image registry');
  await desk.settle();
  expect(replies(desk, key).at(-1)).toContain('that is all we need');
});

test('asking for what was waived makes it needed again', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'They have only one.' });
  expect(mark(desk, key)?.missing).toEqual(['product']);
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['environment'] });
  expect(mark(desk, key)).toMatchObject({ missing: ['environment', 'product'], waived: {} });
});

test('asking for one thing leaves the waiver of another', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'environment', reason: 'They have only one.' });
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['product'] });
  expect(mark(desk, key)).toMatchObject({
    missing: ['product'],
    waived: { environment: { by: 'Amir Khan' } },
  });
});

test('asking once more after Jira refused the comment writes it then', async () => {
  let isRefusing = false;
  const desk = await aDesk((world) => ({
    ...world,
    jira: {
      ...world.jira,
      comment: (...comment) =>
        isRefusing ? Promise.resolve('refused' as const) : world.jira.comment(...comment),
    },
  }));
  const key = await waiting(desk);
  isRefusing = true;
  const refused = await ask(desk, 'askFor', 'agent-amir', key, { facts: ['steps'] });
  expect(refused).toMatchObject({ refusal: { code: 'comment-refused' } });
  isRefusing = false;
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['steps'] });
  expect(replies(desk, key).at(-1)).toContain('reproduce');
});
