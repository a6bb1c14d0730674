import { expect, test } from 'vitest';
import { readReply, two } from './asked';

const environment = ['environment'];

test.each([
  ['empty lines and a greeting', '\n\nHello team,\n\nproduction'],
  ['a quoted letter with its closing', '> Where is it?\n> Best regards\n> Kim\n\nproduction'],
])('an answer stands alone below %s', (_, reply) => {
  expect(readReply(reply, environment)).toEqual({ environment: 'production' });
});

test.each(['-- \nJo Miller', '--\nJo Miller', 'Thanks!\nJo Miller', 'Best regards\nJo Miller'])(
  'an answer ends above "%s"',
  (signature) => {
    expect(readReply(`production\n${signature}`, environment)).toEqual({ environment: 'production' });
  },
);

test.each(['Hello team,', 'Best regards\nJo Miller', 'Thanks\nJo Miller', 'Hi,\nthank you.\n\nRegards\nJo'])(
  '"%s" is courtesy and answers nothing',
  (reply) => {
    expect(readReply(reply, environment)).toEqual({});
  },
);

test.each([
  ['numbered', '1. production\n2. since nine'],
  ['labelled', 'Environment: production\nStarted: since nine'],
])('thanks above %s answers begin a reply rather than end it', (_, answers) => {
  const reply = `Hi Kim,\nthank you for your help.\n\n${answers}\n\nBest regards\nJo Miller`;
  expect(readReply(reply, two)).toEqual({ environment: 'production', started: 'since nine' });
});

test('thanks far above the end close nothing', () => {
  const answer = `production\nThanks!\n${'We look on.\n'.repeat(9)}We look on.`;
  expect(readReply(answer, environment)).toEqual({ environment: answer });
});

test('a number that stands for no question does not make a signature an answer', () => {
  expect(readReply('Thanks!\nJo Miller\n12. Bezirk, Wien', ['product'])).toEqual({});
  expect(readReply('Thanks!\n1. production', environment)).toEqual({ environment: 'production' });
});
