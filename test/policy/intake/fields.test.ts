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
