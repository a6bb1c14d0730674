import { expect, test } from 'vitest';
import { answersTo } from '../../src/policy/answers';
import { preset } from '../../src/policy/presets';

const policy = preset('stakater');
const asked = ['environment', 'started', 'errors'];
const read = (reply: string, facts = asked) => answersTo(policy, facts, reply);

const both = { environment: 'production', started: 'since 09:10, after the upgrade' };

test.each([
  ['on one line', '1. production 2. since 09:10, after the upgrade'],
  ['on one line after a greeting', 'Hello, 1. production 2. since 09:10, after the upgrade'],
  ['on one line with a comma', '1) production, 2) since 09:10, after the upgrade'],
  ['with a full stop', '1. production\n2. since 09:10, after the upgrade'],
  ['with a bracket', '1) production\n\n2) since 09:10, after the upgrade'],
  ['in brackets', '(1) production\n(2) since 09:10, after the upgrade'],
  ['in square brackets', '[1] production\n[2] since 09:10, after the upgrade'],
  ['with a colon', '1: production\n2: since 09:10, after the upgrade'],
  ['with a dash', '1 - production\n2 – since 09:10, after the upgrade'],
  ['with a dash right behind', '1- production\n2- since 09:10, after the upgrade'],
  ['with a hash', '#1 production\n#2 since 09:10, after the upgrade'],
  ['with "zu"', 'zu 1: production\nZu 2: since 09:10, after the upgrade'],
  ['with "ad"', 'ad 1) production\nad 2) since 09:10, after the upgrade'],
  ['with "Frage"', 'Frage 1: production\nFrage 2: since 09:10, after the upgrade'],
  ['with "Question"', 'Question 1 production\nQuestion 2 since 09:10, after the upgrade'],
  ['with a letter', 'A1: production\nA2: since 09:10, after the upgrade'],
  ['in bold', '**1.** production\n**2.** since 09:10, after the upgrade'],
  ['the other way round', '2. since 09:10, after the upgrade\n1. production'],
  ['with the answer below', '1.\nproduction\n\n2.\nsince 09:10, after the upgrade'],
  ['with labels', 'Environment: production\nStarted: since 09:10, after the upgrade'],
  ['with numbers and labels', '1. Environment: production\n2. Started: since 09:10, after the upgrade'],
  ['with labels that beat numbers', '1. Started: since 09:10, after the upgrade\n2. Environment: production'],
  [
    'below the questions',
    '1. Which environment is affected?\nproduction\n2. When did it start?\nsince 09:10, after the upgrade',
  ],
  [
    'beside the questions',
    '1. Which environment is affected? production\n2. When did it start? since 09:10, after the upgrade',
  ],
  [
    'below the quoted questions',
    '> 1. Which environment is affected?\nproduction\n\n> 2. When did it start?\n\nsince 09:10, after the upgrade',
  ],
  [
    'below a whole quoted list',
    '> 1. Which environment is affected?\n> 2. When did it start?\n> 3. Which error messages?\n\n1. production\n2. since 09:10, after the upgrade',
  ],
  ['between courtesies', 'Hi team,\n\n1. production\n2. since 09:10, after the upgrade\n\nThanks\nJo'],
])('answers numbered %s are read back', (_, reply) => {
  expect(read(reply)).toEqual(both);
});

test('versions, addresses, times and dates number nothing', () => {
  const reply = '1. 10.0.0.1 and 1.2.3 broke at 1:30\n2. 3. November\n3. 2.4.1 is unreachable';
  expect(read(reply)).toEqual({
    environment: '10.0.0.1 and 1.2.3 broke at 1:30',
    started: '3. November',
    errors: '2.4.1 is unreachable',
  });
});

test('a list inside an answer stays in it', () => {
  const list = 'as follows:\n1. log in\n2. click\n3. boom';
  expect(read(`1. production\n2. ${list}\n3. none`)).toEqual({
    environment: 'production',
    started: list,
    errors: 'none',
  });
});

test('an indented list inside the last answer stays in it', () => {
  const list = 'as follows:\n   1. log in\n   2. click\n   3. boom';
  expect(read(`1. production\n2. ${list}`)).toEqual({ environment: 'production', started: list });
});

test('a list below the label of something else answers nothing', () => {
  expect(read('Steps to reproduce:\n1. open\n2. click')).toEqual({});
});

test('a number that belongs to the word before it numbers nothing', () => {
  expect(read('1. we run version 2. since then all fails')).toEqual({
    environment: 'we run version 2. since then all fails',
  });
});

test.each([
  ['paragraphs', 'production\n\nyesterday,\nabout noon\n\nnone'],
  ['lines', 'Hello,\nproduction\nyesterday,about noon\nnone\n\nBest regards\nJo Miller\nExample Ltd'],
  ['bullets', '- production\n- yesterday, about noon\n- none'],
])('as many %s as questions answer them in order', (_, reply) => {
  expect(read(reply)).toMatchObject({ environment: 'production', errors: 'none' });
});

test('more paragraphs than questions answer nothing', () => {
  expect(read('production\n\nyesterday\n\nnone\n\nwe wait for you')).toEqual({});
});

test('one question is answered by the whole reply', () => {
  const reply = 'Hi Kim,\n\nwe open the shop.\nIt fails.\n\nRegards\nJo';
  expect(read(reply, ['steps'])).toEqual({ steps: 'we open the shop.\nIt fails.' });
});

test('one question loses the number that stands before its only answer', () => {
  expect(read('1. production', ['environment'])).toEqual({ environment: 'production' });
});

test('one question keeps the numbers of its own list', () => {
  const list = '1. open the shop\n2. press pay\n3. wait';
  expect(read(list, ['steps'])).toEqual({ steps: list });
});

test.each(['', 'Thanks!', 'Hello team,\n\nThank you.\n\nBest regards\nJo', 'see above', 'ok', 'siehe oben'])(
  '"%s" answers nothing',
  (reply) => {
    expect(read(reply, ['steps'])).toEqual({});
  },
);

test('an automatic reply answers nothing', () => {
  expect(read('I am currently out of the office until Monday.', ['steps'])).toEqual({});
});

test('a question is known in the language it was asked in', () => {
  const question = policy.texts['de']?.questions['environment'] ?? '';
  expect(question).not.toBe('');
  expect(answersTo(policy, asked, `> ${question}\nProduktion`, 'de')).toEqual({ environment: 'Produktion' });
});

test('an answer has at most 2,000 characters', () => {
  expect(read(`1. ${'x'.repeat(5000)}`)['environment']).toHaveLength(2000);
});

test.each([
  'Any news?',
  'We need this urgently, please hurry up!',
  'I will send it tomorrow.',
  'Warum fragen Sie?',
])('to one question about a choice "%s" is no answer', (reply) => {
  expect(read(reply, ['environment'])).toEqual({});
});

test.each(['Production', 'the new one', 'Das ist die Testumgebung bei uns im Haus'])(
  'to one question about a choice "%s" is an answer',
  (reply) => {
    expect(read(reply, ['environment'])).toEqual({ environment: reply });
  },
);

test.each([
  'Still broken!!!',
  'It still does not work.',
  'Please hurry, our boss is angry',
  'We need this fixed, it is so urgent',
  'Any update on this',
  'We are still waiting for you.',
  'It works again.',
  'The problem is solved, you can close it',
  'Thanks for the quick reply',
  'This is ridiculous.',
  'Immer noch kaputt!',
  'Geht noch immer nicht.',
  'Bitte beeilen Sie sich!',
  'Es ist wirklich dringend',
  'Wir warten seit Stunden auf Sie.',
  'Es läuft jetzt wieder.',
  'Hat sich erledigt',
  'Vielen Dank für die schnelle Antwort',
])('to one question "%s" is a remark and no answer', (reply) => {
  expect(read(reply, ['product'])).toEqual({});
  expect(read(reply, ['environment'])).toEqual({});
});

test.each([
  ['product', 'Image registry'],
  ['product', 'Fixed line and urgent orders'],
  ['impact', 'All tills in store 14'],
  ['phone', '+27 23 555 0112'],
  ['contact', 'Jane Roe, head of operations'],
  ['errors', 'none'],
  ['errors', 'Error 502 since nine, still not gone, please help'],
  ['changes', 'Keine'],
  ['workaround', 'It works again after we restart the router'],
  ['started', 'gestern gegen Mittag'],
])('to one question about %s "%s" is an answer', (fact, reply) => {
  expect(
    answersTo(
      preset(policy.facts.some(({ id }) => id === fact) ? 'stakater' : 'interstellio'),
      [fact],
      reply,
    ),
  ).toEqual({ [fact]: reply });
});

test('a long text in which nothing is found does not answer the one question', () => {
  const reply =
    'My colleague who usually looks after all of this left the company and took the notes with him';
  expect(read(reply, ['product'])).toEqual({});
});

test('a fact that only the policy knows may be answered at length', () => {
  const [fact] = policy.facts.filter(({ id }) => id === 'product');
  const own = { ...policy, facts: fact ? [{ ...fact, id: 'premises' }] : [] };
  const reply = 'It is the old building behind the station, second floor, where the two long corridors meet';
  expect(answersTo(own, ['premises'], reply)).toEqual({ premises: reply });
});

test.each([
  '1. production\n2. this morning\n3. none\n\nI’m out of the office tomorrow, my colleague Kim can help.',
  'I am on holiday from tomorrow, so quickly:\n1. production\n2. this morning\n3. none',
  'Ich bin ab morgen im Urlaub, daher nur kurz:\n1. production\n2. this morning\n3. none',
])('numbered answers beside a holiday are read: "%s"', (reply) => {
  expect(read(reply)).toMatchObject({ environment: 'production', started: 'this morning' });
});
