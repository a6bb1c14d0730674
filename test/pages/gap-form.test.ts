import { expect, test } from 'vitest';
import {
  afterSending,
  answersToSend,
  fits,
  type GapField,
  openGap,
  withAnswer,
  withMissing,
} from '../../static/pages/request/gap';
import { questions } from './request-view';

const asked = questions('environment', 'product', 'impact');

/** `1 environment=Staging`, `- product=Billing` once answered elsewhere, with `!` when an answer did not do. */
function lines(fields: GapField[]): string[] {
  return fields.map(
    ({ question, number, answer, isTried }) =>
      `${number ?? '-'} ${question.fact}${answer && `=${answer}`}${isTried ? '!' : ''}`,
  );
}

test('what is missing is numbered in its order', () => {
  expect(lines(openGap(asked, {}))).toEqual(['1 environment', '2 product', '3 impact']);
});

test('a draft of before is back in its fields', () => {
  expect(lines(openGap(asked, { product: 'Billing', gone: 'x' }))).toContain('2 product=Billing');
});

test('an empty question answered elsewhere goes away and the rest moves up', () => {
  const form = withAnswer(openGap(asked, {}), 'impact', 'Nobody can');
  expect(lines(withMissing(form, questions('product', 'impact')))).toEqual([
    '1 product',
    '2 impact=Nobody can',
  ]);
});

test('a question answered elsewhere stays where somebody wrote on it', () => {
  const form = withAnswer(openGap(asked, {}), 'product', 'Billing');
  const after = withMissing(form, questions('environment', 'impact'));
  expect(lines(after)).toEqual(['1 environment', '- product=Billing', '2 impact']);
  expect(answersToSend(after)).toEqual({});
});

test('an empty field with the focus stays until it is left', () => {
  const during = withMissing(openGap(asked, {}), questions('product'), 'environment');
  expect(lines(during)).toEqual(['- environment', '1 product']);
  expect(lines(withMissing(during, questions('product')))).toEqual(['1 product']);
});

test('two questions in a row answered elsewhere keep their order', () => {
  const form = openGap(asked, { environment: 'Staging', product: 'Billing' });
  expect(lines(withMissing(form, questions('impact')))).toEqual([
    '- environment=Staging',
    '- product=Billing',
    '1 impact',
  ]);
});

test('a question that is missing from now on is asked at its place', () => {
  const form = openGap(questions('environment', 'impact'), { impact: 'Nobody can' });
  expect(lines(withMissing(form, asked))).toEqual(['1 environment', '2 product', '3 impact=Nobody can']);
});

test('only what is answered and still missing is sent, without its margins', () => {
  const form = openGap(asked, { environment: ' Staging ', product: '  ' });
  expect(answersToSend(form)).toEqual({ environment: 'Staging' });
});

test('an answer that did is gone and one that did not is marked', () => {
  const form = openGap(asked, { environment: 'Staging', product: 'n/a' });
  const sent = { environment: 'Staging', product: 'n/a' };
  expect(lines(afterSending(form, sent, questions('product', 'impact')))).toEqual([
    '1 product=n/a!',
    '2 impact',
  ]);
});

test('a marked answer that is typed on is marked no more', () => {
  const marked = afterSending(openGap(asked, { product: 'n/a' }), { product: 'n/a' }, asked);
  expect(lines(withAnswer(marked, 'product', 'Billing'))).toContain('2 product=Billing');
});

test('a secret in an answer is not sent', () => {
  const { impact } = answersToSend(openGap(asked, { impact: 'I log in with password: hunter2-Zx9!' }));
  expect(impact).toBe('I log in with password: [removed: password]');
});

test('an answer longer than the app takes is sent as far as it fits', () => {
  const impact = 'x'.repeat(2001);
  expect(answersToSend(openGap(asked, { impact })).impact).toHaveLength(2000);
  expect([fits(impact), fits('short')]).toEqual([2000, undefined]);
});
