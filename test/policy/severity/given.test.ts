import { expect, test } from 'vitest';
import type { RequestText } from '../../../src/policy/request';
import { withAnswersApart } from '../../../src/policy/severity/given';
import { severityQuestion } from '../../../src/policy/severity/question';

const place = severityQuestion('environment', 'en');
const [production, elsewhere] = place.answers;
const past = severityQuestion('over', 'en');

function apart(description: string, more: Partial<RequestText> = {}) {
  return withAnswersApart({ channel: 'portal', summary: 'Orders', description, ...more });
}
const said = (description: string) => apart(description).signals?.environment?.value;

test.each<[decision: string, text: string, value: string | undefined]>([
  ['an answer that we offer, alone on its line', `${production?.text}\nIt fails.`, production?.value],
  ['an answer behind its question', `${place.text} 1`, production?.value],
  ['an answer below its question', `${place.text}\n2`, elsewhere?.value],
  ['an answer below its question and an empty line', `${place.text}\n\n2`, elsewhere?.value],
  ['an answer below its question, numbered', `1. ${place.text}\n2`, elsewhere?.value],
  ['an answer below its question, quoted', `> ${place.text}\n2`, elsewhere?.value],
  ['the last of two answers', `${place.text}\n1\n${place.text}\n2`, elsewhere?.value],
  ['not the second line below a question', `${place.text}\nIt is slow.\n2`, undefined],
  ['not a quoted line', `${place.text}\n> 2\nSo it is.`, undefined],
  ['not an answer without its question', '2', undefined],
  ['not an answer to a question of somebody else', 'Is it slow?\n2', undefined],
])('of the environment is heard: %s', (_, text, value) => {
  expect(said(text)).toBe(value);
});

test('a question and its answer are no part of the report, and what stands around them is', () => {
  const { description } = apart(`It fails.\n${place.text} 1\nSince ten.`);
  expect(description).toMatch(/^It fails\.\n +\nSince ten\.$/);
});

test('what was answered elsewhere outweighs what is repeated in the text', () => {
  const signals = { environment: { value: elsewhere?.value ?? '' } };
  expect(apart(`${place.text} 1`, { signals }).signals).toEqual(signals);
});

test('an answer stands in the summary as well', () => {
  const { summary, signals } = apart('It fails.', { summary: `${place.text} 2` });
  expect([summary.trim(), signals?.environment?.value]).toEqual(['', elsewhere?.value]);
});

test('an answer to one question is none to the next', () => {
  expect(apart(`${place.text} 1\n${past.text}\nIt is slow.`).signals).not.toHaveProperty('over');
});

test('a request without a question of ours stays the same', () => {
  const request: RequestText = { channel: 'portal', summary: 'Orders', description: 'It fails. Why?' };
  expect(withAnswersApart(request)).toBe(request);
});
