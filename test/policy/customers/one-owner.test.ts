import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

const withDomains = (acme: string, globex: string) => `${smallPolicy}  organizations:
    - { name: Acme, domains: [${acme}] }
    - { name: Globex, domains: [${globex}] }
`;

test.each([
  ['acme.example', 'acme.example'],
  ['acme.example', "'*.acme.example'"],
  ["'*.acme.example'", 'Acme.example'],
  ['müller.example', 'xn--mller-kva.example'],
])('two customers that list %s and %s are refused', (acme, globex) => {
  const [problem] = problemsOf(withDomains(acme, globex));
  expect(problem).toMatch(/ customers\.organizations\[1\]\.domains\[0\]: the domain `.+` is used twice/);
});

test.each([
  ["acme.example, '*.acme.example'", 'globex.example'],
  ['acme.example', 'eu.acme.example'],
])('customers that list %s and %s have no problem', (acme, globex) => {
  expect(problemsOf(withDomains(acme, globex))).toEqual([]);
});

test('a customer that lists a domain twice is refused', () => {
  expect(problemsOf(withDomains('acme.example, acme.example', ''))).toHaveLength(1);
});
