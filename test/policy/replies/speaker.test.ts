import { expect, test } from 'vitest';
import { questionList, speaker } from '../../../src/policy/replies/speaker';
import { stakaterWith } from '../policy-builder';

test('where nobody has translated our sentences, the customer is answered in English', () => {
  const french = stakaterWith({ language: 'fr', texts: {} });
  expect(speaker(french, 'fr')('phone', { phone: '112' }).text).toBe('You can also call 112.');
});

test('braces that nothing fills stay as the policy wrote them', () => {
  const words = { questions: {}, help: {}, translations: {}, phone: 'Call {phone} or {other}.' };
  const say = speaker(stakaterWith({ texts: { en: words } }), 'en');
  expect(say('phone', { phone: '112' }).text).toBe('Call 112 or {other}.');
});

test('a fact that has left the policy is still asked, by its id', () => {
  const list = questionList(stakaterWith(), ['environment', 'cluster'], 'en');
  expect(list).toMatchObject({ items: ['Which environment is affected?', 'cluster'] });
});
