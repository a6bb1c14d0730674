import { expect, test } from 'vitest';
import { emailsIn } from '../../../src/policy/secrets/persons';

const two = 'ann.lee@acme.example, bo.ek@acme.example';

test.each([
  ['a person', 'cy.orr@acme.example', 3],
  ['a team', 'support@acme.example', 0],
  ['a machine', 'worker@db.internal', 0],
])('beside two people, the address of %s is counted as it should', (_, third, count) => {
  expect(emailsIn(`${two}, ${third}`)).toHaveLength(count);
});

test('in a list of people the team’s address stays', () => {
  expect(emailsIn(`${two}, cy.orr@acme.example, support@acme.example`)).toHaveLength(3);
});
