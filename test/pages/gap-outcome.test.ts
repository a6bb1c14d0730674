import { expect, test } from 'vitest';
import { type Outcome, verdictOf } from '../../static/pages/request/outcome';
import { questions } from './request-view';

/** A request that still asks for these facts. */
function asking(...facts: string[]) {
  return { canAnswer: true, missing: questions(...facts) };
}

const sent = (facts: string[], about: ReturnType<typeof asking>): Outcome => ({ kind: 'sent', facts, about });

test('answers to all that was asked are done', () => {
  expect(verdictOf(sent(['impact'], asking()), asking())).toEqual({ kind: 'done' });
});

test('answers to a part say how much is still open', () => {
  const outcome = sent(['impact'], asking('product', 'steps'));
  expect(verdictOf(outcome, asking('product', 'steps'))).toEqual({ kind: 'part', left: 2 });
});

test('answers that did not do are not thanked for', () => {
  expect(verdictOf(sent(['impact'], asking('impact')), asking('impact'))).toEqual({ kind: 'not-yet' });
});

test('thanks for everything go once something else is asked', () => {
  expect(verdictOf(sent(['impact'], asking()), asking('changes'))).toBeUndefined();
});

test('the count of what is open goes once somebody else answers', () => {
  const outcome = sent(['impact'], asking('product', 'steps'));
  expect(verdictOf(outcome, asking('steps'))).toBeUndefined();
});

test('thanks go once the request is closed', () => {
  expect(verdictOf(sent(['impact'], asking()), { ...asking(), canAnswer: false })).toBeUndefined();
});

test('a refusal goes once something else is asked', () => {
  const outcome: Outcome = { kind: 'refused', refusal: { code: 'try-again' }, about: asking('impact') };
  expect(verdictOf(outcome, asking('impact'))).toEqual(outcome);
  expect(verdictOf(outcome, asking('product'))).toBeUndefined();
});

test('answers lost from sight are unsure until they are asked for no more', () => {
  const outcome: Outcome = { kind: 'unsure', facts: ['impact'] };
  expect(verdictOf(outcome, asking('impact'))).toEqual({ kind: 'unsure' });
  expect(verdictOf(outcome, asking('product'))).toEqual({ kind: 'part', left: 1 });
  expect(verdictOf(outcome, asking())).toEqual({ kind: 'done' });
});
