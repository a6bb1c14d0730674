import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

const withOrganizations = (list: string) => problemsOf(`${smallPolicy}  organizations: [${list}]\n`);

test('an organisation with a tier that nobody defined is refused', () => {
  expect(withOrganizations('{ name: Acme, tier: tin }')).toEqual([
    expect.stringContaining('customers.organizations[0].tier: there is no tier `tin`'),
  ]);
});

test('an organisation without a tier of its own is accepted', () => {
  expect(withOrganizations('{ name: Acme }')).toEqual([]);
});

test('a domain that two organisations write in different ways is refused at the second', () => {
  expect(
    withOrganizations(
      '{ name: Acme, domains: [münchen.example] }, { name: Bolt, domains: [xn--mnchen-3ya.example] }',
    ),
  ).toEqual([expect.stringContaining('customers.organizations[1].domains[0]')]);
});

test('a domain that one organisation writes twice is refused', () => {
  expect(withOrganizations('{ name: Acme, domains: [a.example, a.example] }')).toEqual([
    expect.stringContaining('customers.organizations[0].domains[1]'),
  ]);
});

test('an organisation may write its own domain in two ways', () => {
  expect(withOrganizations('{ name: Acme, domains: [münchen.example, xn--mnchen-3ya.example] }')).toEqual([]);
});

test('a monthly report in an invented time zone is refused', () => {
  const reported = `${smallPolicy}  report: { timeZone: Mars/Base }\n`;
  expect(problemsOf(reported)).toEqual([expect.stringContaining('customers.report.timeZone: `Mars/Base`')]);
});

test('a domain stays with the organisation that wrote it first, however often another claims it', () => {
  const acme = '{ name: Acme, domains: [münchen.example] }';
  const bolt = "{ name: Bolt, domains: [xn--mnchen-3ya.example, '*.xn--mnchen-3ya.example'] }";
  expect(withOrganizations(`${acme}, ${bolt}`)).toEqual([
    expect.stringContaining('organizations[1].domains[0]'),
    expect.stringContaining('organizations[1].domains[1]'),
  ]);
});

test('two organisations may each have a domain that cannot be read', () => {
  expect(
    withOrganizations('{ name: Acme, domains: [acme_a.example] }, { name: Bolt, domains: [bolt_b.example] }'),
  ).toEqual([]);
});
