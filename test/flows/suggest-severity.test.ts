import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, aDesk, ask, asked, issue, mailIn, raise } from '../desk';

async function suggested(desk: Desk, key: string, accountId = 'agent-amir') {
  const run = await desk.forge.runAction(
    'suggest-severity',
    { accountId, role: 'agent' },
    { requestKey: key },
  );
  if (run.result !== 'done') return { refused: run.messages.join(' ') };
  expect(run.problems).toEqual([]);
  return run.outputs;
}

const asP3 = { answers: { ...COMPLETE, severity: 'P3' } };

test('a request worked too low says which severity fits', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  await desk.settle();
  const said = { workingSeverity: 'P3', suggestedSeverity: 'P1', confidence: 'high', differs: true };
  expect(await suggested(desk, key)).toMatchObject(said);
});

test.each([
  ['an outage', {}],
  ['what is slow for some', { summary: 'Pulls', description: 'Some pulls are slow.' }],
])('the reasons are what of the policy is met at the suggested severity: %s', async (_, wish) => {
  const desk = await aDesk();
  const key = raise(desk, { ...asP3, ...wish });
  await desk.settle();
  const { clauses, suggested: level } = await asked(desk, 'loadIssue', 'agent-amir', key);
  const met = clauses.filter(({ severity, verdict }) => severity === level.id && verdict === 'met');
  const run = await suggested(desk, key);
  const reasons = 'reasons' in run ? String(run['reasons']).split('\n') : [];
  expect(reasons.toSorted()).toEqual(met.map(({ clause }) => clause).toSorted());
});

test('the suggestion is the same as in the agent’s panel', async () => {
  const desk = await aDesk();
  const key = raise(desk, { ...asP3, summary: 'Pulls', description: 'Some pulls are slow.' });
  await desk.settle();
  const { suggested: inPanel, confidence } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(await suggested(desk, key)).toMatchObject({ suggestedSeverity: inPanel.id, confidence });
});

test('a request that says little comes with the question that would settle it', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3' }, summary: 'Help', description: 'It fails.' });
  await desk.settle();
  const panel = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(panel.question?.text).toBeTruthy();
  expect(await suggested(desk, key)).toMatchObject({ question: panel.question?.text });
});

test('a request that no event has reached is rated as it came, and nothing is written', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  const before = structuredClone(issue(desk, key));
  expect(await suggested(desk, key)).toMatchObject({ workingSeverity: 'P3', suggestedSeverity: 'P1' });
  expect(issue(desk, key)).toEqual(before);
});

test('what an agent set is the working severity', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  await desk.settle();
  await ask(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P1' });
  expect(await suggested(desk, key)).toMatchObject({ workingSeverity: 'P1', differs: false });
});

test('nothing of what the customer wrote is quoted', async () => {
  const desk = await aDesk();
  const errors = 'Login as admin with hunter2-and-more fails for everyone';
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3', errors } });
  await desk.settle();
  const said = JSON.stringify(await suggested(desk, key));
  for (const words of ['hunter2', 'locked out', 'customer can reach']) expect(said).not.toContain(words);
});

test.each([
  ['an agent of another desk', 'agent-johan', 'may not see it'],
  ['the reporter', 'customer-nadia', 'is no agent of this project'],
])('%s learns no suggestion', async (_, accountId, why) => {
  const desk = await aDesk();
  expect(await suggested(desk, raise(desk), accountId)).toEqual({
    refused: expect.stringContaining(why) as string,
  });
});

test('a request that came by mail is rated by its desk', async () => {
  const desk = await aDesk();
  const key = mailIn(desk, 'Company: Karoo Telecom\nPriority: P3\n\nNobody can log in any more.');
  expect(await suggested(desk, key, 'agent-johan')).toMatchObject({ workingSeverity: 'P3' });
});
