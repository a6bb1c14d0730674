import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/intake';
import { preset } from '../../../src/policy/presets';
import type { RequestText } from '../../../src/policy/request';

function errorsIn(request: Partial<RequestText>) {
  const text = { channel: 'email', summary: 'Help', description: 'It is slow.' } as const;
  return judge(preset('interstellio'), { ...text, attachments: ['gateway.log'], ...request }).facts['errors'];
}

test('a log beside an error that is only mentioned answers, and the words stay quoted', () => {
  expect(errorsIn({ description: 'We get an error. Please help.' })).toEqual({
    state: 'present',
    quote: 'We get an error',
  });
});

test('a log does not make filler in the form an answer', () => {
  expect(errorsIn({ facts: { errors: 'asdf' } })?.state).toBe('placeholder');
});

test('a file without a name is no evidence', () => {
  expect(errorsIn({ attachments: [' '] })?.state).toBe('absent');
});

test('one log among the pictures of a signature is evidence', () => {
  expect(errorsIn({ attachments: ['logo.png', 'gateway.log'] })?.state).toBe('present');
});

test('a field of the form left empty leaves the answer to the text', () => {
  const found = errorsIn({ attachments: [], facts: { errors: ' ' }, description: 'Error: ORA-01017' });
  expect(found).toEqual({ state: 'present', quote: 'ORA-01017' });
});

test('a phrase or an option of the policy’s own answers in any sentence, an ordinary option does not', () => {
  const policy = preset('interstellio');
  const recognise = { phrases: ['by the sea'], denials: [], labels: [] };
  const facts = policy.facts.slice(0, 1).map((fact) => ({
    ...fact,
    ...({ id: 'site', label: 'Site', question: 'Which site?', kind: 'choice' } as const),
    ...{ recognise, options: ['Karoo', 'Test'] },
  }));
  const stateIn = (description: string) =>
    judge({ ...policy, facts }, { channel: 'email', summary: 'Help', description }).facts['site']?.state;
  expect(['Ours by the sea fails.', 'In Karoo it fails.'].map(stateIn)).toEqual(['present', 'present']);
  expect(stateIn('Can you test it?')).toBe('absent');
});
