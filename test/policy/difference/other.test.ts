import { expect, test } from 'vitest';
import { differences } from '../../../src/policy/difference';
import { differenceInWords } from '../../../src/policy/difference/words';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { without } from '../../../src/policy/without';
import { wordsFor } from '../../../static/shared/languages';

const stakater = preset('stakater');
const told = (before: Policy, after: Policy) =>
  differences(before, after).map((one) => differenceInWords(one, wordsFor('en'), 'en'));

function withSignUp(...signUp: string[]): Policy {
  const addresses = { ...stakater.customers.addresses, signUp };
  return { ...stakater, customers: { ...stakater.customers, addresses } };
}

test('entries without a sentence of their own come and go by their list and what they say', () => {
  const [one, two] = [withSignUp('Open the portal'), withSignUp('Ask us', 'Open the portal', 'Log in')];
  expect(told(one, two)).toEqual(['customers.addresses.signUp, added: Ask us, Log in.']);
  expect(told(two, one)).toEqual(['customers.addresses.signUp, removed: Ask us, Log in.']);
});

test('an entry that is only known by its place and changes is told with both wordings', () => {
  expect(told(withSignUp('Ask us', 'Ask us'), withSignUp('Ask us', 'Wait'))).toEqual([
    'customers.addresses.signUp[2]: Wait instead of Ask us.',
  ]);
});

test('one of two examples that say the same is told by its place where it changes', () => {
  const having = (...examples: string[]): Policy => {
    const [first, ...others] = stakater.severities;
    if (first === undefined) throw new Error('The preset has severities.');
    return { ...stakater, severities: [{ ...first, examples }, ...others] };
  };
  expect(told(having('Down', 'Down'), having('Down', 'Out'))).toEqual([
    'severities[P1].examples[2]: Out instead of Down.',
  ]);
});

test('a key without a sentence of its own that comes is told by its path', () => {
  const [fact, ...facts] = stakater.facts;
  if (fact === undefined) throw new Error('The preset has facts.');
  const plain = without(fact, 'help');
  const before = { ...stakater, facts: [plain, ...facts] };
  const after = { ...stakater, facts: [{ ...plain, help: 'Look it up.' }, ...facts] };
  expect(told(before, after)).toEqual(['facts[environment].help: Look it up. instead of nothing.']);
});
