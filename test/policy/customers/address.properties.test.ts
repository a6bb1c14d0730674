import {
  array,
  assert,
  constantFrom,
  emailAddress,
  oneof,
  property,
  string,
  stringMatching,
} from 'fast-check';
import { expect, test } from 'vitest';
import { judgeAddress, knownDomains } from '../../../src/policy/customers/address';
import { preset } from '../../../src/policy/presets';

const known = knownDomains(preset('stakater').customers);
const piece = constantFrom(
  ...['nadia', '.', '@', '@', ' ', '"', '\\', '<', '>', '(', ')', ',', 'northwind', '.example', 'xn--', '-'],
  ...['ü', 'а', '\u202E', '\u200D', '👩', '\uD800', '\n', '[', ']', '127.0.0.1', 'ー', '+', '%', '/', '\0'],
);
const anything = oneof(
  emailAddress(),
  string({ unit: 'binary' }),
  array(piece).map((all) => all.join('')),
);
const letters = stringMatching(/^[a-z]{1,12}$/);

test('ten thousand addresses are judged, twice the same', () => {
  assert(
    property(anything, (address) => {
      expect(judgeAddress(address, known)).toEqual(judgeAddress(address, known));
    }),
    { numRuns: 10_000 },
  );
});

test('neither the letter case of the domain nor a display name changes a verdict', () => {
  const domain = constantFrom(
    'northwind.example',
    'northwnd.example',
    'gmail.com',
    'yopmail.com',
    'müller.de',
  );
  assert(
    property(letters, domain, letters, (local, host, name) => {
      const judgement = judgeAddress(`${local}@${host}`, known);
      expect(judgeAddress(`${name} <${local}@${host.toUpperCase()}>`, known)).toEqual(judgement);
    }),
  );
});

test('every subdomain of a customer’s domain is the customer’s', () => {
  assert(
    property(array(letters, { maxLength: 4 }), (labels) => {
      const host = [...labels, 'contoso', 'example'].join('.');
      expect(judgeAddress(`nadia.osei@${host}`, known)).toMatchObject({ organization: 'Contoso Retail' });
    }),
  );
});

test('companies with names of their own are no one’s look-alike', () => {
  const name = stringMatching(/^[a-z]{3,14}$/);
  const ending = constantFrom('com', 'net', 'org', 'de', 'co.za', 'io');
  assert(
    property(array(name, { minLength: 200, maxLength: 200 }), name, ending, (names, own, above) => {
      const organizations = names.map((one) => ({ name: one, domains: [`${one}.com`] }));
      const { verdict } = judgeAddress(`nadia.osei@zq${own}.${above}`, knownDomains({ organizations }));
      expect(verdict).toBe('unknown');
    }),
    { numRuns: 50 },
  );
});
