import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import { COMPLETE, MINUTE, aDesk, ask, asked, issue, mark, raise } from '../desk';
import { waiting } from './waiting';

test('the form on the request page becomes a reply in the name of the customer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const answers = { environment: 'Staging', product: 'Image registry' };
  const view = await asked(desk, 'answerMissing', 'customer-nadia', key, { answers });
  expect(view).toMatchObject({ state: 'submitted', missing: [] });
  const said = issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia');
  expect(JSON.stringify(said.map(({ body }) => body))).toContain('Image registry');
  expect(mark(desk, key)).toMatchObject({ answers, complete: 'yes' });
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
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', answers });
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
