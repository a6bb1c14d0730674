import { expect, test } from 'vitest';
import { readReply, two } from './asked';

const list = '> 1. Which environment is affected?\n> 2. When did it start?\n> 3. Which error messages?';

test('an answer in the line of the quoted question is read', () => {
  expect(readReply('> Which environment is affected? production')).toEqual({ environment: 'production' });
});

test('a quoted question counts by its words, whatever its number', () => {
  expect(readReply('> 2) Which environment is affected?\nproduction')).toEqual({ environment: 'production' });
});

test('a quoted question in other words counts by its number, and they are no answer', () => {
  expect(readReply('> 1) Where is it broken?\nproduction')).toEqual({ environment: 'production' });
});

test('a quoted question that was not asked takes no answer', () => {
  expect(readReply('> Is there a workaround?\nnone', two)).toEqual({});
});

test('a quotation that is no question does not end an answer and is not part of it', () => {
  const reply = '1. production\n> We look at it.\nand staging';
  expect(readReply(reply)).toEqual({ environment: 'production\nand staging' });
});

test('an answer below a quoted question runs over its paragraphs to the next quotation', () => {
  const reply =
    '> Which environment is affected?\nproduction\n\nin Frankfurt\n> We ask because of a change.\nI see';
  expect(readReply(reply)).toEqual({ environment: 'production\n\nin Frankfurt' });
});

test('an answer beside a quoted question ends at the next quotation', () => {
  const reply = '> Which environment is affected? production\n> We look at it.\nThat is kind';
  expect(readReply(reply)).toEqual({ environment: 'production' });
});

test('the answer to the only quoted question is the customer’s, even if it complains', () => {
  const reply = '> Which environment is affected?\nthe one that is still down';
  expect(readReply(reply, ['environment'])).toEqual({ environment: 'the one that is still down' });
});

test('paragraphs below a whole quoted list answer it in order', () => {
  expect(readReply(`${list}\n\nproduction\n\nsince nine\n\nnone`)).toEqual({
    environment: 'production',
    started: 'since nine',
    errors: 'none',
  });
});

test('an answer above the quoted question is read', () => {
  expect(readReply('production\n\n> Which environment is affected?', ['environment'])).toEqual({
    environment: 'production',
  });
});

test('a number without an answer makes no list of one quoted question', () => {
  expect(readReply('1.\n> When did it start?\nsince nine', two)).toEqual({ started: 'since nine' });
});

test('quoted words answer nothing in order', () => {
  expect(readReply('> Please tell us more\nproduction\nsince nine', two)).toEqual({
    environment: 'production',
    started: 'since nine',
  });
});
