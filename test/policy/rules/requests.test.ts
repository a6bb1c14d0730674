import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

const withFact = (more: string) => problemsOf(smallPolicy.replace('affected? }', `affected?, ${more} }`));

test('a choice with an empty list of options is refused', () => {
  expect(withFact('kind: choice, options: []')).toEqual([
    expect.stringContaining('a choice needs `options`'),
  ]);
});

test('an empty list of options is no reason to refuse what is no choice', () => {
  expect(withFact('options: []')).toEqual([]);
});

test('a request type that begins with an unknown severity is refused', () => {
  const broken = smallPolicy.replace('name: Get help,', 'name: Get help, defaultSeverity: P7,');
  expect(problemsOf(broken)).toEqual([
    expect.stringContaining('requestTypes[0].defaultSeverity: there is no severity `P7`'),
  ]);
});
