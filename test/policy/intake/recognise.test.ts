import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/intake';
import { preset } from '../../../src/policy/presets';

function judged(fact: string, description: string) {
  return judge(preset('interstellio'), { channel: 'email', summary: 'Help', description }).facts[fact];
}

test.each([
  ['changes', 'Is it because we upgraded the router yesterday?', 'a question may name the cause'],
  [
    'changes',
    'Since we replaced the "old" router it is slow.',
    'the words stand outside the quotation marks',
  ],
  ['changes', 'We upgraded the router to "Orion".', 'the quotation marks come later'],
  ['errors', 'What does ORA-01017 mean?', 'a code tells the error even in a question'],
  ['errors', 'It says "connection refused".', 'what a screen shows is quoted'],
  ['errors', '> ORA-01017', 'a code is one in a quotation too'],
  ['company', 'Karoo Telecom Ltd cannot log in.', 'a firm has the capitals of its name'],
])('%s is answered by "%s": %s', (fact, description) => {
  expect(judged(fact, description)?.state).toBe('present');
});

test.each([
  ['changes', 'The vendor says "we upgraded the router yesterday".', 'somebody else speaks'],
  ['changes', '- "we upgraded the router yesterday" is no answer', 'somebody else speaks in a list too'],
  ['changes', '> We upgraded the router yesterday.', 'it stands in an older mail'],
  ['company', 'Ask as many people as a limited ag.', 'a legal form in small letters is a word'],
  ['workaround', '- Does restarting the client help?', 'an item of a list asks'],
])('%s is not answered by "%s": %s', (fact, description) => {
  expect(judged(fact, description)?.state).not.toBe('present');
});

test('a sentence that takes its words back leaves the answer to the next', () => {
  const text = 'Please tell us if we upgraded the router.\nWe upgraded the router yesterday.';
  expect(judged('changes', text)).toEqual({ state: 'present', quote: 'We upgraded the router yesterday' });
});

test('a single entry of a list is no list of steps, and neither are two without an action', () => {
  expect(judged('steps', '1. Open the basket')?.state).toBe('absent');
  expect(judged('steps', '1. The basket\n2. The till')?.state).toBe('absent');
});
