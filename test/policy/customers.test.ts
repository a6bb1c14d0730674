import { expect, test } from 'vitest';
import { entitledTo, mainOrganisation, termsOf, tierOf } from '../../src/policy/customers';
import { preset } from '../../src/policy/presets';

const stakater = preset('stakater');

test('an organisation is found in any letter case', () => {
  expect(tierOf(stakater, [' northwind TRADERS '])).toBe('premium');
});

test('the best tier of several organisations counts', () => {
  expect(tierOf(stakater, ['Fabrikam', 'Contoso Retail'])).toBe('premium');
});

test('an unlisted customer has the default tier', () => {
  expect(tierOf(stakater, ['Somebody Else'])).toBe('standard');
  expect(tierOf(stakater, [])).toBe('standard');
});

test('premium has a ladder at P1 and none at P2', () => {
  expect(entitledTo(stakater, 'premium', 'P1')).toEqual({ ladder: 'p1' });
  expect(entitledTo(stakater, 'premium', 'P2')).toEqual({});
});

test('standard and unknown tiers have no ladder', () => {
  expect(entitledTo(stakater, 'standard', 'P1')).toEqual({});
  expect(entitledTo(stakater, 'unheard-of', 'P1')).toEqual({});
});

test('interstellio guarantees its targets to contracted customers only', () => {
  const interstellio = preset('interstellio');
  expect(termsOf(interstellio, 'contracted')).toEqual({ hours: 'always', guaranteed: true });
  expect(termsOf(interstellio, 'standard')).toEqual({ hours: 'business', guaranteed: false });
});

test('a tier nobody knows leaves the severities’ own terms', () => {
  expect(termsOf(stakater, 'unheard-of')).toEqual({ hours: 'always', guaranteed: true });
});

test('somebody speaks for the first of their organisations that the policy lists', () => {
  const [first, second] = stakater.customers.organizations.map(({ name }) => name);
  expect(mainOrganisation(stakater, [second ?? '', first ?? ''])).toBe(first);
  expect(mainOrganisation(stakater, ['Another', second ?? ''])).toBe(second);
});

test('where the policy lists none somebody speaks for the first organisation by name', () => {
  expect(mainOrganisation(stakater, ['Zeta', 'Alpha'])).toBe('Alpha');
  expect(mainOrganisation(stakater, [])).toBeUndefined();
});
