import { expect, test } from 'vitest';
import { ALL_ANSWERS, LONGEST_ANSWER } from '../../src/policy/limits';
import {
  afterSending,
  answersToSend,
  fits,
  fitTogether,
  type GapField,
  numberOf,
  openGap,
  openQuestions,
  typed,
  withAnswer,
  withMissing,
} from '../../static/pages/request/gap';
import { aRequestView, questions } from './request-view';

const asked = questions('environment', 'product', 'impact');

/** The form for what is asked, with these answers typed. */
function formWith(answers: Record<string, string> = {}): GapField[] {
  const kept = questions(...Object.keys(answers));
  return openGap(
    asked,
    kept.map((question) => ({ question, answer: answers[question.fact] ?? '' })),
  );
}

/** `product=Billing`, behind a dash once it is no longer missing, with `!` when an answer did not do. */
function lines(fields: GapField[]): string[] {
  return fields.map(
    ({ question, isMissing, answer, isTried }) =>
      `${isMissing ? '' : '- '}${question.fact}${answer && `=${answer}`}${isTried ? '!' : ''}`,
  );
}

test('what is missing is asked in its order', () => {
  expect(lines(formWith())).toEqual(['environment', 'product', 'impact']);
});

test('a question has the number it has in the latest comment', () => {
  const view = { asked: ['changes', 'impact'] };
  expect(['impact', 'environment'].map((fact) => numberOf(fact, view))).toEqual([2, undefined]);
});

test('a closed request asks nothing', () => {
  expect(openQuestions(aRequestView({ missing: asked, canAnswer: false }))).toEqual([]);
});

test('what was typed before a reload is back in its fields', () => {
  expect(lines(formWith({ product: 'Billing' }))).toEqual(['environment', 'product=Billing', 'impact']);
});

test('words on a question answered elsewhere survive a reload and the next', () => {
  const first = withMissing(formWith({ product: 'Billing' }), questions('impact'));
  const second = openGap(questions('impact'), typed(first));
  expect(lines(second)).toEqual(['- product=Billing', 'impact']);
  expect(lines(openGap(questions('impact'), typed(second)))).toEqual(lines(second));
});

test('words on a question that is asked again are in its field', () => {
  const [product] = questions('product');
  const kept = product ? [{ question: product, answer: 'Billing' }] : [];
  expect(lines(openGap(asked, typed(openGap([], kept))))).toContain('product=Billing');
});

test('an empty question answered elsewhere goes away', () => {
  const form = withAnswer(formWith(), 'impact', 'Nobody can');
  expect(lines(withMissing(form, questions('product', 'impact')))).toEqual(['product', 'impact=Nobody can']);
});

test('a question answered elsewhere stays where somebody wrote on it', () => {
  const form = withAnswer(formWith(), 'product', 'Billing');
  const after = withMissing(form, questions('environment', 'impact'));
  expect(lines(after)).toEqual(['environment', '- product=Billing', 'impact']);
  expect(answersToSend(after)).toEqual({});
});

test('an empty field with the focus stays until the next look after it is left', () => {
  const during = withMissing(formWith(), questions('product'), 'environment');
  expect(lines(during)).toEqual(['- environment', 'product']);
  expect(lines(withMissing(during, questions('product')))).toEqual(['product']);
});

test('two questions in a row answered elsewhere keep their order', () => {
  const form = formWith({ environment: 'Staging', product: 'Billing' });
  expect(lines(withMissing(form, questions('impact')))).toEqual([
    '- environment=Staging',
    '- product=Billing',
    'impact',
  ]);
});

test('a question that is missing from now on is asked at its place', () => {
  const form = withMissing(formWith({ impact: 'Nobody can' }), questions('environment', 'impact'));
  expect(lines(withMissing(form, asked))).toEqual(['environment', 'product', 'impact=Nobody can']);
});

test('only what is answered and still missing is sent, without its margins', () => {
  const form = formWith({ environment: ' Staging ', product: '  ' });
  expect(answersToSend(form)).toEqual({ environment: 'Staging' });
});

test('an answer that did is gone and one that did not is marked', () => {
  const form = formWith({ environment: 'Staging', product: 'n/a' });
  const sent = { environment: 'Staging', product: 'n/a' };
  expect(lines(afterSending(form, sent, questions('product', 'impact')))).toEqual(['product=n/a!', 'impact']);
});

test('a marked answer that is typed on is marked no more', () => {
  const marked = afterSending(formWith({ product: 'n/a' }), { product: 'n/a' }, asked);
  expect(lines(withAnswer(marked, 'product', 'Billing'))).toContain('product=Billing');
});

test('a secret in an answer is not sent', () => {
  const { impact } = answersToSend(formWith({ impact: 'I log in with password: hunter2-Zx9!' }));
  expect(impact).toBe('I log in with password: [removed: password]');
});

test('an answer longer than the app takes is sent as far as it fits', () => {
  const impact = 'x'.repeat(LONGEST_ANSWER + 1);
  expect(answersToSend(formWith({ impact })).impact).toHaveLength(LONGEST_ANSWER);
  expect([fits(impact), fits('short')]).toEqual([LONGEST_ANSWER, undefined]);
});

test('an answer is never cut within a character', () => {
  const impact = `${'x'.repeat(LONGEST_ANSWER - 1)}😀`;
  expect(answersToSend(formWith({ impact })).impact).toBe('x'.repeat(LONGEST_ANSWER - 1));
});

test('answers fit together as long as the app takes their JSON', () => {
  const room = ALL_ANSWERS - JSON.stringify({ impact: '' }).length;
  expect(fitTogether({ impact: 'x'.repeat(room) })).toBe(true);
  expect(fitTogether({ impact: 'x'.repeat(room + 1) })).toBe(false);
});
