import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import { as, COMPLETE, MINUTE, aDesk, ask, asked, issue, mark, raise, NINE } from '../desk';
import { waiting } from './waiting';
import { keepAnswers } from '../../src/flows/intake/progress';
import { aWorld } from '../world';

test('the form on the request page becomes a reply in the name of the customer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const answers = { environment: 'Staging', product: 'Image registry' };
  const view = await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  expect(view).toMatchObject({ state: 'submitted', missing: [] });
  const said = issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia');
  expect(JSON.stringify(said.map(({ body }) => body))).toContain('Image registry');
  expect(mark(desk, key)).toMatchObject({
    complete: 'yes',
    answers: { environment: { text: 'Staging' }, product: { text: 'Image registry' } },
  });
});

test('what an agent wants besides stands in the form, and its answer is kept', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE, steps: '' }, description: 'Slow.' });
  await desk.settle();
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['steps'] });
  const view = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(view).toMatchObject({ state: 'submitted', missing: [{ fact: 'steps' }], asked: ['steps'] });
  const answers = { steps: 'Open the shop, press Pay, wait for a minute.' };
  const after = await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  expect(after.missing).toEqual([]);
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', answers: { steps: { text: answers.steps } } });
});

test('questions of two comments stand in the form without numbers that clash', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  expect(await asked(desk, 'loadRequest', 'customer-nadia', key)).toMatchObject({
    asked: ['environment', 'product'],
  });
  await asked(desk, 'askFor', 'agent-amir', key, { facts: ['steps'] });
  const view = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(view.missing.map(({ fact }) => fact)).toEqual(['environment', 'product', 'steps']);
  expect(view.asked).toEqual([]);
});

test('a question about the severity takes the numbers to itself', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const { question } = await asked(desk, 'loadIssue', 'agent-amir', key);
  await desk.advance(MINUTE);
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: question?.signal ?? '' });
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).asked).toEqual([]);
});

test('whoever typed a password into the description reads so on the request page', async () => {
  const desk = await aDesk();
  const typed = await waiting(desk, { description: 'It is slow. Our password: Tr0ub4dor&3-xk' });
  const plain = await waiting(desk);
  expect((await asked(desk, 'loadRequest', 'customer-nadia', typed)).hasSecret).toBe(true);
  expect((await asked(desk, 'loadRequest', 'customer-nadia', plain)).hasSecret).toBeUndefined();
});

test('an answer that comes while another is being kept is said once and read later', async () => {
  let isTaken = true;
  const desk = await aDesk((world) => ({ ...world, storage: busyFor(world, () => isTaken) }));
  const key = await waiting(desk);
  const answers = { environment: 'Staging', product: 'Image registry' };
  const view = await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  expect(view.missing).toEqual([]);
  expect(mark(desk, key)).toMatchObject({ complete: 'no' });
  isTaken = false;
  await desk.advance(6 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ complete: 'yes' });
  const said = issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia');
  expect(said).toHaveLength(1);
});

test('answers that are sent twice at once are one reply', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const send = () =>
    ask(desk, 'answerMissing', 'customer-nadia', key, { answers: { environment: 'Staging' } });
  await Promise.all([send(), send(), send()]);
  const said = issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia');
  expect(said).toHaveLength(1);
  expect(mark(desk, key)?.missing).toEqual(['product']);
});

/** A store in which somebody else's turn to change a request does not end. */
function busyFor({ storage }: World, isTaken: () => boolean): World['storage'] {
  return {
    ...storage,
    begin: (requestId, effect, now) =>
      effect === 'changing' && isTaken() ? Promise.resolve('busy') : storage.begin(requestId, effect, now),
  };
}

test('the form takes no answer to a question that was not asked', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  expect(
    await ask(desk, 'answerMissing', 'customer-nadia', key, { answers: { impact: 'Everybody!' } }),
  ).toEqual({ ok: false, refusal: { code: 'unknown-fact', params: { fact: 'impact' } } });
  expect(issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia')).toEqual([]);
});

test('a secret in an answer of the form reaches no comment and no property', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const secret = ['Tr0ub4dor', '&3xy'].join('');
  const answers = { environment: 'Staging', product: `Registry, password: ${secret}` };
  await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  const { comments, properties } = issue(desk, key);
  expect(JSON.stringify([comments, properties])).not.toContain(secret);
});

test('an answer of the form stands whatever numbers stand in another', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const answers = { environment: 'Staging', product: 'We use these:\n1. Image registry\n2. Builder' };
  await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  const { facts } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(facts.find(({ fact }) => fact === 'environment')?.quote).toBe('Staging');
});

test('a closed request takes no answer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const resolve = desk.state.transitions.all().find(({ to }) => to === 'Resolved');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: resolve?.id },
  });
  const answers = { environment: 'Staging' };
  const answer = await ask(desk, 'answerMissing', 'customer-nadia', key, { answers });
  expect(answer).toMatchObject({ refusal: { code: 'no-longer-waiting' } });
});

test('answers that wait for their turn keep what was written on the request meanwhile', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  await inside(async (world) => {
    const seen = await world.jira.request(key);
    if (seen?.mark === undefined) throw new Error('not taken in');
    const kept = { suggested: 'P1', by: 'Amir Khan', reason: 'Known', at: seen.mark.logged };
    await world.jira.mark(seen.id, { ...seen.mark, kept });
    await keepAnswers(world, seen, { answers: { impact: 'Everybody' }, commentId: '1', at: NINE });
  });
  expect(mark(desk, key)).toMatchObject({
    kept: { by: 'Amir Khan' },
    answers: { impact: { text: 'Everybody' } },
  });
});
