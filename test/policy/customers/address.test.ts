import { expect, test } from 'vitest';
import {
  judgeAddress,
  knownDomains,
  organizationsAt,
  type DomainsGiven,
} from '../../../src/policy/customers/address';

const desk: DomainsGiven = {
  organizations: [
    { name: 'Northwind', domains: ['northwind.com', 'northwind.example'] },
    { name: 'Müller', domains: ['müllerei.de'] },
    { name: 'Fabrikam', domains: ['eu.fabrikam.org', 'fabrikam5.com', '*.fabrikamlab.net'] },
    { name: 'Somebody Else', domains: ['northwind.com', 'not a domain', 'co.za'] },
    { name: 'Inbox Inc', domains: ['inbox.com'] },
  ],
  addresses: { free: ['mail.village.example'], disposable: ['thrown.example', 'inbox.com'] },
};
const known = knownDomains(desk);
const judged = (address: string) => judgeAddress(address, known);

test.each([
  ['nadia@northwind.com', 'Northwind'],
  ['Nadia <NADIA@Mail.Northwind.COM>', 'Northwind'],
  ['nadia@xn--mllerei-n2a.de', 'Müller'],
  ['nadia@post.müllerei.de', 'Müller'],
  ['nadia@a.eu.fabrikam.org', 'Fabrikam'],
  ['nadia@fabrikamlab.net', 'Fabrikam'],
])('%s is a company address of %s', (address, organization) => {
  expect(judged(address)).toMatchObject({ verdict: 'company', organization });
});

test('whoever lists a domain above has the address too, after the nearest', () => {
  const branches = knownDomains({
    organizations: [
      { name: 'Fabrikam', domains: ['fabrikam.org'] },
      { name: 'Fabrikam Europe', domains: ['*.eu.fabrikam.org', 'eu.fabrikam.org'] },
    ],
  });
  expect(organizationsAt('nadia@a.eu.fabrikam.org', branches)).toEqual(['Fabrikam Europe', 'Fabrikam']);
  expect(organizationsAt('nadia@notfabrikam.org', branches)).toEqual([]);
  expect(organizationsAt('no address', branches)).toEqual([]);
});

test('a domain that a customer has is no free or disposable one', () => {
  expect(judged('nadia@inbox.com')).toEqual({
    verdict: 'company',
    domain: 'inbox.com',
    organization: 'Inbox Inc',
  });
});

test('a mailbox of a team keeps its organisation', () => {
  expect(judged('info@northwind.com')).toEqual({
    verdict: 'role',
    domain: 'northwind.com',
    organization: 'Northwind',
  });
  expect(judged('support@stranger.example')).toEqual({ verdict: 'role', domain: 'stranger.example' });
});

test.each([
  ['postmaster@gmail.com', 'free'],
  ['nadia@hey.com', 'free'],
  ['nadia@hidden.anonaddy.com', 'free'],
  ['nadia@a.mail.village.example', 'free'],
  ['nadia@mailinator.com', 'disposable'],
  ['nadia@box.yopmail.com', 'disposable'],
  ['nadia@a.thrown.example', 'disposable'],
  ['nadia@corp.gmail.com', 'unknown'],
  ['nadia@village.example', 'unknown'],
  ['nadia@fabrikam.org', 'unknown'],
  ['nadia@shop.co.za', 'unknown'],
  ['nadia@localhost', 'invalid'],
])('%s is %s', (address, verdict) => {
  expect(judged(address).verdict).toBe(verdict);
});

test.each([
  ['one letter less', 'nothwind.com'],
  ['one letter more', 'northwinds.com'],
  ['another letter', 'northwimd.com'],
  ['two letters swapped', 'nrothwind.com'],
  ['a hyphen', 'north-wind.com'],
  ['a letter of another script', 'nоrthwind.com'],
  ['an accent', 'nörthwind.com'],
  ['signs for letters', 'n0rthw1nd.com'],
  ['letters that melt into one', 'northvvind.com'],
  ['another open ending', 'northwind.co'],
  ['an office', 'northwind-support.net'],
  ['an office in front', 'loginnorthwind.com'],
  ['the whole domain in front', 'northwind.com.mail.stranger.net'],
])('a domain with %s resembles the customer’s', (_, domain) => {
  const { verdict, resembles } = judged(`nadia@${domain}`);
  expect({ verdict, resembles }).toEqual({ verdict: 'lookalike', resembles: 'northwind.com' });
});

test.each([
  ['a branch in a country', 'northwind.co.za'],
  ['a young company of the same name', 'northwind.io'],
  ['a school of the same name', 'northwind.edu'],
  ['a name with two letters other', 'nortwhimd.com'],
  ['a name with another number', 'fabrikam6.com'],
  ['a name that only begins alike', 'northwindow.com'],
  ['the parent of a listed domain', 'fabrikam.org'],
])('%s is not taken for a look-alike', (_, domain) => {
  expect(judged(`nadia@${domain}`).verdict).toBe('unknown');
});

test('what passes for a domain nobody knows says for which', () => {
  expect(judged('nadia@pаypal.com')).toEqual({
    verdict: 'lookalike',
    domain: 'pаypal.com',
    resembles: 'paypal.com',
  });
  expect(judged('nаdia@stranger.example')).toEqual({ verdict: 'lookalike', domain: 'stranger.example' });
});

test('from seven letters on a name’s neighbour is no chance', () => {
  const names = ['contoso.com', 'sixers.com'];
  const two = knownDomains({ organizations: names.map((name) => ({ name, domains: [name] })) });
  expect(judgeAddress('nadia@contozo.com', two).resembles).toBe('contoso.com');
  expect(judgeAddress('nadia@sikers.com', two).verdict).toBe('unknown');
});

test('a short name’s neighbour is chance', () => {
  const short = knownDomains({ organizations: [{ name: 'Acme', domains: ['acme.com'] }] });
  expect(judgeAddress('nadia@acne.com', short).verdict).toBe('unknown');
  expect(judgeAddress('nadia@acme.net', short).verdict).toBe('unknown');
  expect(judgeAddress('nadia@аcme.com', short).resembles).toBe('acme.com');
});
