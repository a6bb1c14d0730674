import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

test('a sentence with the blank that fills it is accepted', () => {
  expect(problemsOf(`${smallPolicy}texts: { en: { phone: 'Call {phone}' } }\n`)).toEqual([]);
});

test('the help for a fact that nobody defined is refused', () => {
  expect(problemsOf(`${smallPolicy}texts: { en: { help: { enviroment: Which one } } }\n`)).toEqual([
    expect.stringContaining('texts.en.help.enviroment: there is no fact `enviroment`'),
  ]);
});
