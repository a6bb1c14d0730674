import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { counting } from '../../counting';
import { P1_MAIL, aDesk, ask, asked, mailIn, mark, replies, issue } from '../../desk';
import { aWorld } from '../../world';

/** A P1 by mail, and the code that its customer was given. */
async function aP1(desk: Desk): Promise<{ key: string; code: string }> {
  const key = mailIn(desk, P1_MAIL);
  await desk.settle();
  const { contact } = await asked(desk, 'loadIssue', 'agent-johan', key);
  return { key, code: contact.callCode ?? '' };
}

test('the code that a caller reads out answers the request in the agent’s name', async () => {
  const desk = await aDesk();
  const { key, code } = await aP1(desk);
  const answered = await asked(desk, 'answerCall', 'agent-johan', key, {
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
  });
  expect(answered).toMatchObject({ key, answeredBy: expect.stringContaining('Johan') as string });
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  expect(replies(desk, key).at(-1)).toContain('Johan');
  expect((await asked(desk, 'loadIssue', 'agent-johan', key)).ladder).toMatchObject({
    acknowledged: { how: 'phone' },
    calls: [expect.any(String)],
  });
});

test('a code of another desk leads nowhere', async () => {
  const desk = await aDesk();
  const { code } = await aP1(desk);
  expect(await ask(desk, 'answerCall', 'agent-amir', 'ST-1', { code })).toMatchObject({
    refusal: { code: 'unknown-code' },
  });
});

test('who guesses codes is stopped for a while, and the admin sees it', async () => {
  const desk = await aDesk();
  const { key, code } = await aP1(desk);
  const wrong = code === '111111' ? '222222' : '111111';
  const refusals: string[] = [];
  for (let guess = 0; guess < 31; guess += 1) {
    const answer = await ask(desk, 'answerCall', 'agent-johan', key, { code: wrong });
    refusals.push(answer.ok ? '' : answer.refusal.code);
  }
  expect(refusals.indexOf('too-many-codes')).toBe(30);
  expect(await ask(desk, 'answerCall', 'agent-johan', key, { code })).toMatchObject({
    refusal: { code: 'too-many-codes' },
  });
  const { refusedAnswers } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(refusedAnswers.map(({ why }) => why).sort()).toEqual(['too-many-codes', 'unknown-code']);
});

test('a quarter of an hour later codes can be given again', async () => {
  const desk = await aDesk();
  const { key, code } = await aP1(desk);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let guess = 0; guess < 30; guess += 1)
    await ask(desk, 'answerCall', 'agent-johan', key, { code: wrong });
  expect(await ask(desk, 'answerCall', 'agent-johan', key, { code })).toMatchObject({ ok: false });
  await desk.advance(15 * 60_000);
  expect(await ask(desk, 'answerCall', 'agent-johan', key, { code })).toMatchObject({ ok: true });
});

test('a call that the policy does not take for an answer is refused, and paging goes on', async () => {
  const desk = await aDesk(counting('button'));
  const { key, code } = await aP1(desk);
  const refusal = { code: 'not-an-answer', params: { key } };
  expect(await ask(desk, 'answerCall', 'agent-johan', key, { code })).toMatchObject({ refusal });
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('the panel offers and takes no answer where the policy counts none there', async () => {
  const desk = await aDesk(counting('link'));
  const { key } = await aP1(desk);
  expect((await asked(desk, 'loadIssue', 'agent-johan', key)).canAcknowledge).toBe(false);
  expect(await ask(desk, 'acknowledge', 'agent-johan', key)).toMatchObject({
    refusal: { code: 'not-an-answer' },
  });
});

test('a code that once led to a request leads nowhere once its ladder has another', async () => {
  const { desk, inside } = await aWorld();
  const key = mailIn(desk, P1_MAIL);
  await desk.settle();
  const { id, projectId } = issue(desk, key);
  const now = (await asked(desk, 'loadIssue', 'agent-johan', key)).contact.callCode;
  const code = now === '111111' ? '222222' : '111111';
  await inside((world) => world.storage.keepCallCode(projectId, code, id));
  expect(await ask(desk, 'answerCall', 'agent-johan', key, { code })).toMatchObject({
    refusal: { code: 'unknown-code' },
  });
});

test('the telephone is in use where customers are given a code to call with', async () => {
  const desk = await aDesk();
  const uses = async (key: string) =>
    (await asked(desk, 'loadSettings', 'admin-alex', key)).services.find(({ service }) => service === 'phone')
      ?.used;
  expect([await uses('IO-1'), await uses('ST-1')]).toEqual([true, false]);
});
