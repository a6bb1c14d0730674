import { expect, test } from 'vitest';
import { nameIn } from '../../src/entry/acknowledge-name';

const typed = (name: string) => nameIn(new URLSearchParams({ name }).toString());

test.each(['Sofia', 'Zoë O’Neill-Smith', "Dr. J.R. D'Arcy", 'नेहा शर्मा', '李小龙', '李'])(
  'the name %s is taken as it is',
  (name) => {
    expect(typed(name)).toEqual({ name });
  },
);

test('spaces around and within a name are tidied', () => {
  expect(typed('  Amir \n Khan ')).toEqual({ name: 'Amir Khan' });
});

test.each([
  'https://evil.example/login',
  'evil.example',
  'x@evil.example',
  'Eve [click](x)',
  '<b>Eve</b>',
  'E',
  '...',
  'x'.repeat(61),
])('%s is no name and is asked for again', (name) => {
  expect(typed(name)).toEqual({ problem: expect.stringContaining('as you sign it') as string });
});

test.each(['', 'name=', 'name=+++', 'other=x'])('a form of %j is asked for the name first', (form) => {
  expect(nameIn(form)).toEqual({ problem: 'Please type your name first.' });
});
