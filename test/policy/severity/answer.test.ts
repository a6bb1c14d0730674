import { expect, test } from 'vitest';
import { severityAnswer } from '../../../src/policy/severity/answer';
import { severityQuestion, askingOrder } from '../../../src/policy/severity/question';

const offered = askingOrder.flatMap((signal) =>
  ['en', 'de-AT'].flatMap((language) =>
    severityQuestion(signal, language).answers.map(
      ({ value, text }, index) => [signal, language, text, value, String(index + 1)] as const,
    ),
  ),
);

test.each(offered)('%s in %s is answered by "%s"', (signal, language, text, value, number) => {
  for (const reply of [
    text,
    `${text.toUpperCase()}.`,
    number,
    `${number}. ${text}`,
    `Hi,\n\n${text}\n\nBest, Ada`,
    `Hello,\n${number}\n\nThanks, Ada`,
  ])
    expect(severityAnswer(signal, reply, language)?.value).toBe(value);
});

test.each([
  ['environment', 'Yes, it is.', 'production'],
  ['environment', 'no', 'non-production'],
  ['environment', 'Only our staging cluster', 'non-production'],
  ['reach', 'Just me', 'one'],
  ['reach', 'Alle Nutzer', 'everyone'],
  ['workaround', 'Nein, leider nicht', 'none'],
  ['workaround', 'A restart helps', 'holds'],
] as const)('%s is read from "%s"', (signal, reply, value) => {
  expect(severityAnswer(signal, reply)?.value).toBe(value);
});

test.each(['I will ask my colleague', 'no idea', '', '> in production'])(
  '"%s" does not say where',
  (reply) => {
    expect(severityAnswer('environment', reply)).toBeUndefined();
  },
);

test('the words of an answer stand in the reply', () => {
  const reply = 'Hello,\nOnly our staging cluster, thank you.\nAda';
  expect(reply).toContain(severityAnswer('environment', reply)?.quote);
});

test('a language that we do not speak is asked in English', () => {
  expect(severityQuestion('environment', 'fr').text).toBe('Does this happen in production?');
  expect(severityQuestion('environment', 'de-CH').text).toBe('Tritt das in der Produktion auf?');
});

test.each([
  [
    'an answer that we offer outweighs a word above it',
    'environment',
    'Yes, sorry:\nnot in production',
    'non-production',
  ],
  ['an offered answer to another question outweighs nothing', 'environment', 'Yes\njust me', 'production'],
  ['empty lines above do not hide an answer', 'environment', '\n \nno', 'non-production'],
  ['"yes" says nothing where there are more than two answers', 'reach', 'Yes', undefined],
  [
    '"yes" below a quoted question is the answer',
    'environment',
    '> Does this happen in production?\nyes',
    'production',
  ],
] as const)('%s', (_, signal, reply, value) => {
  expect(severityAnswer(signal, reply)?.value).toBe(value);
});
