import { expect, test } from 'vitest';
import { labelledAnswers } from '../../../src/policy/intake/fields';

const labels = new Map([
  ['environment', 'environment'],
  ['steps to reproduce', 'steps'],
  ['which environment is affected', 'environment'],
]);

function environmentIn(text: string): string | undefined {
  return labelledAnswers(text, labels).get('environment');
}

test.each([
  ['Environment: production', 'production'],
  ['**Environment:** production', 'production'],
  ['*Environment*: production', 'production'],
  ['## Environment\n\nproduction\n\ncluster 3', 'production\n\ncluster 3'],
  ['h3. Environment\nproduction', 'production'],
  ['== Environment ==\nproduction', 'production'],
  ['Environment - production', 'production'],
  ['Environment -\nproduction', 'production'],
  ['1. Environment: production', 'production'],
  ['3) Environment:\nproduction\n\nRegards', 'production'],
  ['| Environment | production |', 'production |'],
  ['Environment (prod, staging): production', 'production'],
  ['Which environment is affected? production', 'production'],
  ['> Which environment is affected?\nproduction', 'production'],
  ['Environment: see below\nproduction', 'production'],
  ['Environment\nproduction', 'production'],
])('%j holds its answer', (text, answer) => {
  expect(environmentIn(text)).toBe(answer);
});

test('an answer below its label ends where the next begins', () => {
  const text = 'Environment:\nproduction\nSteps to reproduce:\n1. open\n\n2. click\n\nThanks';
  expect(Object.fromEntries(labelledAnswers(text, labels))).toEqual({
    environment: 'production',
    steps: '1. open\n\n2. click',
  });
});

test('a quoted question without an answer stays empty', () => {
  expect(environmentIn('> Which environment is affected?\n\nRegards\nJo')).toBe('');
  expect(environmentIn('> Which environment is affected?\n> And since when?')).toBe('');
});

test('a label inside a log is none', () => {
  expect(environmentIn('```\nenvironment: 3\n```')).toBeUndefined();
});

test('an empty label leaves the answer to a later one', () => {
  expect(environmentIn('Environment:\n\n## Environment\nstaging')).toBe('staging');
});

test.each([
  ['Environment:\nproduction\ncluster 3', 'production\ncluster 3', 'goes on in the next line'],
  ['Environment:\n\nproduction', 'production', 'may begin behind an empty line'],
  ['Environment:\nproduction\n\nIt is slow.', 'production', 'ends with a gap'],
  ['Environment\nproduction\n\nIt is slow.', 'production', 'ends with a gap below a bare label too'],
  ['Environment:\nproduction\n\n[ERROR] gone', 'production\n\n[ERROR] gone', 'takes in the log behind a gap'],
  ['Environment:\nproduction\nNote:\nit is slow', 'production', 'ends before another line with a colon'],
  ['Environment:\n> production', '> production', 'may be a quotation'],
])('below a plain label %j is read as %j: it %s', (text, answer) => {
  expect(environmentIn(text)).toBe(answer);
});

test.each([
  [
    '## Environment\nproduction\nNote:\nslow',
    'production\nNote:\nslow',
    'goes on over a plain line with a colon',
  ],
  ['## Environment\nproduction\n## Other\nslow', 'production', 'ends before the next title'],
])('below a title %j is read as %j: it %s', (text, answer) => {
  expect(environmentIn(text)).toBe(answer);
});

test.each([
  ['Environment: production\nIt is slow.', 'production', 'ends with its line'],
  ['Environment: production\n  cluster 3', 'production\n  cluster 3', 'goes on in an indented line'],
  ['Environment: production\n\n  It is slow.', 'production', 'ends with a gap'],
  ['Environment: production\nEnvironment: staging', 'production', 'is the first of two'],
])('beside a label %j is read as %j: it %s', (text, answer) => {
  expect(environmentIn(text)).toBe(answer);
});

test('a pasted block belongs to the answer above it, whatever it holds', () => {
  const block = '```\nnode 3\n\nThanks\n```';
  expect(environmentIn(`Environment:\n${block}\n`)).toBe(block);
  expect(environmentIn(`Environment:\nproduction\n\n${block}`)).toBe(`production\n\n${block}`);
});

test('a known word alone in small letters or in a long line is no title', () => {
  expect(environmentIn('environment\nproduction')).toBeUndefined();
  const long = 'the environment of the shop in which you and your colleagues have seen it';
  const titled = labelledAnswers(`## ${long}\nproduction`, new Map([[long, 'environment']]));
  expect(titled.get('environment')).toBeUndefined();
});

test.each([
  ['What we do meanwhile: restart it', 'restart it'],
  ['## What we do meanwhile\nrestart it', 'restart it'],
  ['> What do you do meanwhile?\nrestart it', 'restart it'],
  ['What do you do meanwhile?\nrestart it', undefined],
  ['> We do it by hand meanwhile.\nrestart it', undefined],
  ['We do it by hand meanwhile.\nrestart it', undefined],
  ['## Something else\nrestart it', undefined],
])('%j holds %j where a title may say a label in other words', (text, answer) => {
  const like = (title: string) => (title.includes('meanwhile') ? 'workaround' : undefined);
  expect(labelledAnswers(text, { get: () => undefined, like }).get('workaround')).toBe(answer);
});
