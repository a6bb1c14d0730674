import { expect, test } from 'vitest';
import { judgeAddress, knownDomains } from '../../../src/policy/customers/address';

/** What an address at a domain comes to at a desk whose customer has these domains. */
function judged(domain: string, ...domains: string[]) {
  return judgeAddress(`nadia@${domain}`, knownDomains({ organizations: [{ name: 'Customer', domains }] }));
}

test.each([
  ['an accent in a short name', 'ácme.com', 'acme.com'],
  ['a digit for a letter in a name of five', 'gl0bo.com', 'globo.com'],
  ['another open ending of a name of seven', 'contoso.net', 'contoso.com'],
  ['an office beside a name of seven', 'contoso-support.com', 'contoso.com'],
])('%s makes a look-alike', (_what, domain, known) => {
  expect(judged(domain, known)).toMatchObject({ verdict: 'lookalike', resembles: known });
});

test.each([
  ['letters that melt into one in a short name', 'corner.com', 'comer.com'],
  ['a digit for a letter in a name of four', 'p0lo.com', 'polo.com'],
  ['an office beside a short name', 'acme-support.com', 'acme.com'],
  ['an open ending of a company from one country', 'contoso.com', 'contoso.de'],
  ['a customer’s name at the start of a longer one', 'northwindtravels.com', 'northwind.com'],
  ['a stranger’s server', 'mail.office.stranger.com', 'northwind.com'],
])('%s makes none', (_what, domain, known) => {
  expect(judged(domain, known)).toMatchObject({ verdict: 'unknown' });
});

test('whoever writes from an ending itself is a stranger', () => {
  expect(judged('co.za', 'northwind.co.za')).toEqual({ verdict: 'unknown' });
});

test('of a domain that nobody can read in ASCII it is not said whom it resembles', () => {
  expect(judged('pаypжl.com', 'northwind.com')).toEqual({ verdict: 'lookalike', domain: 'pаypжl.com' });
});

test('a customer’s domain is looked for among eight labels before another’s, not nine', () => {
  const behind = (labels: string) => judged(`${labels}.northwind.com.stranger.net`, 'northwind.com').verdict;
  expect(behind('a.b.c.d.e.f')).toBe('lookalike');
  expect(behind('a.b.c.d.e.f.g')).toBe('unknown');
});
