import { expect, test } from 'vitest';
import { differences } from '../../../src/policy/difference';
import { differenceInWords } from '../../../src/policy/difference/words';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { wordsFor } from '../../../static/shared/languages';

const stakater = preset('stakater');
const told = (before: Policy, after: Policy) =>
  differences(before, after).map((one) => differenceInWords(one, wordsFor('en'), 'en'));

function withDomains(acme: string[], birch: string[]): Policy {
  const organizations = [
    { name: 'Acme', domains: acme },
    { name: 'Birch', domains: birch },
  ];
  return { ...stakater, customers: { ...stakater.customers, organizations } };
}

test('new domains of one customer are one sentence, those of two customers are two', () => {
  const after = withDomains(['acme.com', 'acme.de'], ['birch.se']);
  expect(told(withDomains([], []), after)).toEqual([
    'Acme, domains added: acme.com, acme.de.',
    'Birch, domains added: birch.se.',
  ]);
});

test('a cap and a floor with the same reason that change alike are told each', () => {
  const limit = (severity: string) => ({ why: 'It is a drill.', when: {}, severity });
  const having = (severity: string) => ({ ...stakater, caps: [limit(severity)], floors: [limit(severity)] });
  expect(differences(having('P4'), having('P3')).map(({ path }) => path)).toEqual([
    'caps[It is a drill.].severity',
    'floors[It is a drill.].severity',
  ]);
});
