import { expect, test } from 'vitest';
import { objectionIn } from '../../../src/policy/severity/objection';

test.each([
  'I disagree with the new severity.',
  'We do not agree, nobody here can work.',
  'This is still P1 for us!',
  'Please set it back to P1.',
  'The downgrade is not acceptable.',
  'Ich bin damit nicht einverstanden.',
  'Wir widersprechen der Einstufung.',
  'Das ist weiterhin P1.',
])('"%s" objects', (reply) => {
  expect(objectionIn(`Hello,\n\n${reply}\n\nAda`)).toBe(reply);
});

test.each([
  'Thank you, that is fine with us.',
  'We have no objection to P2.',
  'How can I object?',
  'I do not disagree.',
  '> I disagree with the new severity.',
  'It works again, please close.',
  'Ich stimme zu.',
  '',
])('"%s" does not', (reply) => {
  expect(objectionIn(reply)).toBeUndefined();
});
