import { expect, test } from 'vitest';
import { parseHost } from '../../../src/policy/customers/host';
import { domainOf, domainsAbove } from '../../../src/policy/customers/registrable-domain';

test.each([
  ['mail.northwind.example', 'northwind.example'],
  ['a.b.northwind.co.za', 'northwind.co.za'],
  ['shop.github.io', 'shop.github.io'],
  ['WWW.MÜLLER.DE', 'müller.de'],
  ['xn--mller-kva.de', 'xn--mller-kva.de'],
  ['食狮.公司.cn', '食狮.公司.cn'],
  ['co.za', undefined],
])('of %s %s was registered', (text, domain) => {
  const host = parseHost(text);
  expect(typeof host === 'string' ? host : domainOf(host)).toBe(domain);
});

test('the domains above a host end with the registrable one', () => {
  expect(domainsAbove('a.mail.northwind.co.za')).toEqual([
    'a.mail.northwind.co.za',
    'mail.northwind.co.za',
    'northwind.co.za',
  ]);
});

test('nothing is above an ending under which strangers register', () => {
  expect(domainsAbove('uk.com')).toEqual(['uk.com']);
  expect(domainsAbove('shop.uk.com')).toEqual(['shop.uk.com']);
});
