import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  admissionOf,
  neverWaits,
  organisationsWith,
  speaksFor,
} from '../../../src/policy/customers/admission';
import type { Admission, Standing } from '../../../src/policy/customers/standing';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';

type Addresses = Policy['customers']['addresses'];

function desk(addresses: Partial<Addresses>, base = preset('stakater')): Policy {
  const { customers } = base;
  return { ...base, customers: { ...customers, addresses: { ...customers.addresses, ...addresses } } };
}

const strict = desk({ others: 'hold', unlisted: 'coach' });

test.each<[Standing, Admission]>([
  ['company', 'allow'],
  ['unknown', 'coach'],
  ['role', 'coach'],
  ['free', 'hold'],
  ['disposable', 'hold'],
  ['lookalike', 'coach'],
  ['invalid', 'hold'],
  ['not-shown', 'allow'],
])('on a strict desk an address that is %s meets %s', (standing, admission) => {
  expect(admissionOf(strict, { standing }, { severities: ['P3'] })).toBe(admission);
});

test('a shared mailbox at a known organisation goes on', () => {
  expect(admissionOf(strict, { standing: 'role', organisation: 'Contoso Retail' })).toBe('allow');
});

test('a request type with a rule of its own goes before the general one', () => {
  const policy = desk({ others: 'hold', byRequestType: { 'Ask a question': 'allow' } });
  expect(admissionOf(policy, { standing: 'free' }, { requestType: ' ask a Question ' })).toBe('allow');
  expect(admissionOf(policy, { standing: 'free' }, { requestType: 'Report a problem' })).toBe('hold');
});

test('what a request type says of other addresses itself goes before what is said of it by name', () => {
  const byName = desk({ others: 'coach', byRequestType: { 'Ask a question': 'coach' } });
  const requestTypes = byName.requestTypes.map((type) =>
    type.name === 'Ask a question' ? { ...type, otherAddresses: 'hold' as const } : type,
  );
  const policy = { ...byName, requestTypes };
  expect(admissionOf(policy, { standing: 'free' }, { requestType: 'ask a question' })).toBe('hold');
  expect(admissionOf(policy, { standing: 'free' }, { requestType: 'Report a problem' })).toBe('coach');
  expect(admissionOf(policy, { standing: 'company' }, { requestType: 'Ask a question' })).toBe('allow');
});

test('what is only suggested to be a P1 is not held either', () => {
  expect(admissionOf(strict, { standing: 'free' }, { severities: ['P3', 'P1'] })).toBe('coach');
});

test('a severity that the policy does not know waits as any other', () => {
  expect(neverWaits(strict, 'P9')).toBe(false);
});

const admissions = fc.constantFrom<Admission>('allow', 'coach', 'hold');
const standings = fc.constantFrom<Standing>(
  ...(['company', 'unknown', 'role', 'free', 'disposable', 'lookalike', 'invalid', 'not-shown'] as const),
);

/** Desks that ask anything of addresses and wake people for any of their severities. */
const desks = fc
  .record({
    others: admissions,
    unlisted: admissions,
    problems: admissions,
    wakes: fc.subarray(['P1', 'P2', 'P3', 'P4']),
    base: fc.constantFrom('stakater' as const, 'interstellio' as const),
  })
  .map(({ others, unlisted, problems, wakes, base }) => {
    const policy = desk({ others, unlisted, byRequestType: { 'Report a problem': problems } }, preset(base));
    const [ladder] = policy.escalation.ladders;
    const ladders = ladder ? [{ ...ladder, severities: wakes }] : [];
    return { policy: { ...policy, escalation: { ...policy.escalation, ladders } }, wakes };
  });

test('no policy and no address holds a P1 or whatever wakes somebody', () => {
  fc.assert(
    fc.property(
      desks,
      standings,
      fc.constantFrom('P1', 'P2', 'P3'),
      ({ policy, wakes }, standing, severity) => {
        const asked = { requestType: 'Report a problem', severities: [severity] };
        const admission = admissionOf(policy, { standing }, asked);
        if (severity === 'P1' || wakes.includes(severity)) expect(admission).not.toBe('hold');
      },
    ),
  );
});

test('whatever the policy, an address that is not shown is told nothing', () => {
  fc.assert(
    fc.property(desks, ({ policy }) => {
      expect(admissionOf(policy, { standing: 'not-shown' })).toBe('allow');
    }),
  );
});

test('whatever the policy, a look-alike meets what any unlisted company meets', () => {
  fc.assert(
    fc.property(desks, ({ policy }) => {
      const asked = { requestType: 'Report a problem', severities: ['P3'] };
      const found = { standing: 'lookalike', resembles: 'northwind.example' } as const;
      expect(admissionOf(policy, found, asked)).toBe(admissionOf(policy, { standing: 'unknown' }, asked));
    }),
  );
});

test('whoever has moved on speaks for the company of their address', () => {
  const policy = preset('stakater');
  const found = { standing: 'company', organisation: 'Fabrikam' } as const;
  expect(speaksFor(policy, ['Northwind Traders', 'Fabrikam'], found)).toBe('Fabrikam');
  expect(speaksFor(policy, ['Northwind Traders', 'Fabrikam'], { standing: 'free' })).toBe(
    'Northwind Traders',
  );
});

test('the organisation of the address joins those that Jira names, once', () => {
  const found = { standing: 'company', organisation: 'Contoso Retail' } as const;
  expect(organisationsWith(['Fabrikam'], found)).toEqual(['Fabrikam', 'Contoso Retail']);
  expect(organisationsWith([' contoso retail'], found)).toEqual([' contoso retail']);
});
