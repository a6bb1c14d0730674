import { expect, test } from 'vitest';
import {
  failureToSay,
  nextAfter,
  objectionToSend,
  obstacleTo,
  stillToSend,
  whose,
} from '../../static/pages/request/objection';
import { LONGEST_REASON } from '../../src/policy/limits';
import { secretMarks } from '../../static/pages/shared/secret-marks';
import { wordsFor } from '../../static/shared/languages';
import { aChange } from './request-view';

const written = { change: 1, text: 'Our shop in production is down.' };
const sent = { text: written.text, at: '2026-11-20T07:20:00.000Z', lead: 'Alex Morgan', answered: false };

test.each(['', '   ', 'It is P1.', ' 123456789 '])('“%s” is too little to send', (text) => {
  expect(objectionToSend(text)).toBeUndefined();
});

test.each([
  [{ accountId: 'nadia', name: 'Nadia Osei' }, 'own'],
  [{ accountId: 'oliver', name: 'Oliver Hale' }, 'named'],
  [{ accountId: 'oliver', name: '' }, 'nameless'],
  [{ accountId: '', name: '' }, 'nameless'],
  [undefined, 'nameless'],
])('an objection is its author’s own and everybody else’s by name: %o', (by, word) => {
  expect(whose(by, 'nadia')).toBe(word);
});

test('ten characters are enough, without their margins', () => {
  expect(objectionToSend(' We are P1. \n')).toBe('We are P1.');
});

test('what is longer than fits is sent as far as it fits', () => {
  expect(objectionToSend('x'.repeat(LONGEST_REASON + 1))).toHaveLength(LONGEST_REASON);
});

test('a secret in an objection is not sent', () => {
  expect(objectionToSend('Try it, password: hunter2-Zx9!')).toBe('Try it, password: [removed: password]');
});

test('an objection to a change that was taken back need not be sent', () => {
  expect(obstacleTo(undefined, written)).toBe('taken-back');
});

test('a second objection to a change cannot be sent', () => {
  expect(obstacleTo(aChange({ canObject: false, objection: sent }), written)).toBe('sent-meanwhile');
});

test('nobody objects on a closed request', () => {
  expect(obstacleTo(aChange({ canObject: false }), written)).toBe('closed');
});

test('nothing stands in the way of an open change or of nothing written', () => {
  expect(obstacleTo(aChange(), written)).toBeUndefined();
  expect(obstacleTo(undefined, { change: 1, text: ' ' })).toBeUndefined();
});

test('words that have arrived are no longer to send', () => {
  expect(stillToSend(aChange({ objection: sent }), written)).toEqual({ change: 1, text: '' });
});

test('words that have not arrived stay', () => {
  const other = { ...sent, text: 'A colleague said it in other words.' };
  expect(stillToSend(aChange({ objection: other }), written)).toBe(written);
});

test('words that have arrived with the reader’s own secret marks are no longer to send', () => {
  const marks = secretMarks(wordsFor('de-DE'));
  const german = { change: 1, text: 'Wir kommen nicht hinein, password: hunter2-Zx9!' };
  const text = objectionToSend(german.text, marks) ?? '';
  expect(text).toContain('entfernt');
  expect(stillToSend(aChange({ objection: { ...sent, text } }), german, marks).text).toBe('');
});

test('an objection to a later change that was taken back is not said to be a colleague’s', () => {
  const earlier = aChange({ number: 1, canObject: false, objection: sent });
  expect(obstacleTo(earlier, { ...written, change: 3 })).toBe('taken-back');
});

test('words about a change that was taken back may go to the earlier one that stands', () => {
  expect(obstacleTo(aChange({ number: 1 }), { ...written, change: 3 })).toBeUndefined();
});

test('a refusal is said although the change has another number by now', () => {
  const refusal = { code: 'no-such-change' } as const;
  expect(failureToSay(aChange({ number: 2 }), written, refusal)).toBe(refusal);
});

test('a refusal is no longer said once the words have arrived or cannot be sent', () => {
  const refusal = { code: 'unreachable' } as const;
  expect(failureToSay(aChange({ objection: sent }), { ...written, text: '' }, refusal)).toBeUndefined();
  expect(failureToSay(undefined, written, refusal)).toBeUndefined();
});

test.each([
  ['submitted', false, 'next'],
  ['closed', false, 'closed'],
  ['closed', true, 'answeredWhere'],
] as const)('of a %s request whose objection is answered (%s) it is said: %s', (state, answered, next) => {
  expect(nextAfter(state, answered)).toBe(next);
});
