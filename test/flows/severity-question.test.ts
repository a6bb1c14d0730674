import { expect, test } from 'vitest';
import { without } from '../../src/policy/without';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, aDesk, ask, asked, mark, raise, replies, reply } from '../desk';

const NOWHERE = without(COMPLETE, 'environment');

/** A premium customer's request that does not say whether production is down. */
async function unclear(desk: Desk): Promise<string> {
  const key = raise(desk, {
    summary: 'The shop is down for everyone',
    description: 'Since 08:40 no customer can reach the shop. There is no workaround.',
    answers: { ...NOWHERE, severity: 'P2' },
  });
  await desk.settle();
  return key;
}

test('what would settle the severity is asked in public with numbered answers', async () => {
  const desk = await aDesk();
  const key = await unclear(desk);
  const { question } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(question).toMatchObject({ signal: 'environment', changes: { 'in production': 'P1' } });
  const view = await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  expect(view.question?.asked).toBeDefined();
  expect(replies(desk, key).at(-1)).toMatch(/in production\?.*in production.*not in production/);
});

test('whether a P1 is over is no question in its first hour', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P1' } });
  await desk.settle();
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).question).toBeUndefined();
  await desk.advance(60 * MINUTE);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).question?.signal).toBe('over');
});

test.each([
  ['1', 'P1'],
  ['yes', 'P1'],
  ['2', 'P3'],
  ['It is our staging cluster.', 'P3'],
])('the reply %s to the question changes the suggestion to %s', async (words, severity) => {
  const desk = await aDesk();
  const key = await unclear(desk);
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, words);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ suggested: severity, severity: 'P2' });
});

test('a question that a change settled is asked again once the change is taken back', async () => {
  const desk = await aDesk();
  const key = await unclear(desk);
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await desk.advance(MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P2', to: 'P3', reason: 'Staging only.' });
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).severityQuestion).toBeUndefined();
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  const { severityQuestion } = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(severityQuestion?.signal).toBe('environment');
});

test('a customer who answers on the page is asked no more and their reply says what it answers', async () => {
  const desk = await aDesk();
  const key = await unclear(desk);
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await desk.advance(MINUTE);
  const before = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(before.severityQuestion?.answers.map(({ value }) => value)).toEqual([
    'production',
    'non-production',
  ]);
  const after = await asked(desk, 'answerSeverity', 'customer-nadia', key, {
    signal: 'environment',
    value: 'production',
  });
  expect(after.severityQuestion).toBeUndefined();
  expect(mark(desk, key)).toMatchObject({ suggested: 'P1', triage: 'higher' });
});

test('an answer to what nobody asked is refused', async () => {
  const desk = await aDesk();
  const key = await unclear(desk);
  const answer = { signal: 'environment', value: 'production' };
  expect(await ask(desk, 'answerSeverity', 'customer-nadia', key, answer)).toMatchObject({
    ok: false,
    refusal: { code: 'no-longer-waiting' },
  });
});

test('what a customer answers changes no severity without an agent', async () => {
  const desk = await aDesk();
  const key = await unclear(desk);
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, 'in production');
  await desk.settle();
  const view = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect([view.working.id, view.suggested.id, view.changes.length]).toEqual(['P2', 'P1', 0]);
});

test('a question that the customer answered may be asked once more, one that is open is not', async () => {
  const desk = await aDesk();
  const key = await unclear(desk);
  const ask = () => asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await ask();
  await ask();
  expect(mark(desk, key)?.severityAsked).toHaveLength(1);
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, '2');
  await desk.settle();
  await ask();
  expect(mark(desk, key)?.severityAsked).toHaveLength(2);
});
