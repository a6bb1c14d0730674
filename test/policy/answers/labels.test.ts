import { expect, test } from 'vitest';
import { answersTo } from '../../../src/policy/answers';
import { preset } from '../../../src/policy/presets';
import { readReply, two } from './asked';

const production = { environment: 'production' };

test('an answer beside a label ends at the first empty line', () => {
  expect(readReply('Environment: production\nin Frankfurt\n\nPlease call us.')).toEqual({
    environment: 'production\nin Frankfurt',
  });
});

test.each([
  ['after an empty line', 'Environment:\n\nproduction\n\nPlease call us.'],
  ['right below', 'Environment:\nproduction\n\nPlease call us.'],
  ['after a quotation', 'Environment:\n> Which one is it?\nproduction'],
])('an answer below a label is read %s', (_, reply) => {
  expect(readReply(reply)).toEqual(production);
});

test.each(['# Environment', '**Environment**'])('"%s" heads an answer without a colon', (heading) => {
  expect(readReply(`${heading}\n\nproduction`)).toEqual(production);
});

test('a bare name in a line is no heading', () => {
  expect(readReply('Console\nTime', ['product', 'started'])).toEqual({ product: 'Console', started: 'Time' });
});

test('a name with a question mark is the customer’s own question', () => {
  expect(readReply('Environment? No idea.\n\nSorry for that.\n\nThe boss is angry.', two)).toEqual({});
});

test('signs between a question and its answer belong to neither', () => {
  expect(readReply('Which environment is affected?: production')).toEqual(production);
  expect(readReply('**Environment:** = production')).toEqual(production);
});

test('a line about something else answers nothing, and order says nothing beside it', () => {
  expect(readReply('Steps: log in\nthe shop is down', two)).toEqual({});
});

test('a label of something else stays in a numbered answer', () => {
  const reply = '1. production\nImpact: nobody can pay\n2. since nine';
  expect(readReply(reply)).toEqual({
    environment: 'production\nImpact: nobody can pay',
    started: 'since nine',
  });
});

test('a number beats a label that was not asked for', () => {
  expect(readReply('1. Steps: log in')).toEqual({ environment: 'Steps: log in' });
});

test.each([
  ['a quoted label', '> Environment:\n1. production', production],
  ['a label with words of its own', 'Steps: as always\n1. production', production],
  ['a label, where it does not begin with 1', 'Errors:\n2. since nine', { started: 'since nine' }],
])('a number counts below %s', (_, reply, expected) => {
  expect(readReply(reply, two)).toEqual(expected);
});

test('a translated question is a label with a colon, too', () => {
  const policy = preset('stakater');
  const question = policy.texts['de']?.questions['environment']?.replace('?', ':') ?? '';
  expect(answersTo(policy, two, `${question} Produktion`)).toEqual({ environment: 'Produktion' });
});

test('where two languages ask alike, the reader’s own is meant', () => {
  const words = { help: {}, translations: {} };
  const texts = {
    de: { ...words, questions: { environment: 'Where?' } },
    nl: { ...words, questions: { started: 'Where?' } },
  };
  expect(answersTo({ ...preset('stakater'), texts }, two, 'Where? production', 'de')).toEqual(production);
});
