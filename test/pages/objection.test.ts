import { expect, test } from 'vitest';
import { MOST, objectionToSend, obstacleTo, stillToSend } from '../../static/pages/request/objection';
import { aChange } from './request-view';

const written = { change: 1, text: 'Our shop in production is down.' };
const sent = { text: written.text, at: '2026-11-20T07:20:00.000Z', lead: 'Alex Morgan', answered: false };

test.each(['', '   ', 'It is P1.', ' 123456789 '])('“%s” is too little to send', (text) => {
  expect(objectionToSend(text)).toBeUndefined();
});

test('ten characters are enough, without their margins', () => {
  expect(objectionToSend(' We are P1. \n')).toBe('We are P1.');
});

test('what is longer than fits is sent as far as it fits', () => {
  expect(objectionToSend('x'.repeat(MOST + 1))).toHaveLength(MOST);
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
