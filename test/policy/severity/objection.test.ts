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
  'This is still critical for us.',
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
  'The totals in the report are not correct either.',
  'That is wrong, the port is 443.',
  'Why was the node pool downgraded to 1.26?',
  'I disagree with the analysis that our DNS is the cause; the severity is fine.',
  'We object to nothing.',
  'Das ist falsch, der Port ist 443.',
  'You may say “I disagree” about the new severity.',
  'If that is wrong, press “I disagree” on the page of your request.',
])('"%s" does not', (reply) => {
  expect(objectionIn(reply)).toBeUndefined();
});

test('who calls a raised request critical agrees', () => {
  expect(objectionIn('This is still critical for us.', { isLowered: false })).toBeUndefined();
});

test.each([
  ['in a log', '2026-11-20 09:00:00 ERROR I disagree with the new severity.'],
  ['in quotation', '> I disagree with the new severity.'],
])('words that object %s are nobody’s', (_, reply) => {
  expect(objectionIn(`Hello,\n\n${reply}\n\nAda`)).toBeUndefined();
});
